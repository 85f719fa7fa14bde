import { type RouteObject, redirect } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, type NotDone, unchanged } from "../../session/attempt-as.ts";
import { wantedInAddress } from "./wanted.ts";

/** The question over the account page before the customer may buy reservations by itself, or no longer. */
export function permitPurchasesRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.reservationPurchases(":customerId", ":wanted"),
    loader: ({ params }) => wantedInAddress(params),
    action: async ({ request, params }) => {
      const customerId = customerInAddress(params);
      const isAllowed = wantedInAddress(params) === "on";
      const set = await attemptAs(sandbox, request, () =>
        sandbox.api.partner.setReservationPurchases({ customerId, isAllowed }),
      );
      return set.outcome === "done" ? redirect(paths.account(customerId)) : unchanged<NotDone>(set);
    },
    lazy: { Component: async () => (await import("./permission-dialog.tsx")).PermissionDialog },
  };
}
