import { data, redirect, type RouteObject } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { attestAgreement } from "./attest-agreement.ts";

/** S3: the Update form over the account page. */
export function attestAgreementRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.attestation(":customerId"),
    action: async ({ request, params }) => {
      const customerId = customerInAddress(params);
      const confirmed = await attestAgreement(sandbox, request, customerId);
      if (confirmed.outcome === "done") return redirect(paths.account(customerId));
      // By a status of failure the router knows that nothing changed, and reads nothing again: the form stays.
      return data(confirmed, { status: 409 });
    },
    lazy: { Component: async () => (await import("./update-panel.tsx")).UpdatePanel },
  };
}
