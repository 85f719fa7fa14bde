import { attempt } from "@countersign/endpoints";
import { data, redirect, type RouteObject } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import type { NotRemoved } from "./not-removed.ts";
import { asPerson } from "../../session/as-person.ts";

/** The dialog over the account page that ends the relationship. Afterwards there is no such page any more. */
export function endRelationshipRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.relationshipRemoval(":customerId"),
    action: async ({ request, params }) => {
      const customerId = customerInAddress(params);
      const ended = await asPerson(sandbox, request, () =>
        attempt(sandbox.api.partner.removeRelationship({ customerId })),
      );
      if (ended.outcome === "done") return redirect(paths.customers);
      // By a status of failure the router knows that nothing changed, and reads nothing again.
      return data<NotRemoved>(ended, { status: 409 });
    },
    lazy: { Component: async () => (await import("./removal-dialog.tsx")).RemovalDialog },
  };
}
