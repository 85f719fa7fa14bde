import { redirect, type RouteObject } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, type NotDone, unchanged } from "../../session/attempt-as.ts";

/** The dialog over the account page that ends the relationship. Afterwards there is no such page any more. */
export function endRelationshipRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.relationshipRemoval(":customerId"),
    action: async ({ request, params }) => {
      const customerId = customerInAddress(params);
      const ended = await attemptAs(sandbox, request, () =>
        sandbox.api.partner.removeRelationship({ customerId }),
      );
      if (ended.outcome === "done") return redirect(paths.customers);
      return unchanged<NotDone>(ended);
    },
    lazy: { Component: async () => (await import("./removal-dialog.tsx")).RemovalDialog },
  };
}
