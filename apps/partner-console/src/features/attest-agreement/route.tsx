import { redirect, type RouteObject } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { unchanged } from "../../session/attempt-as.ts";
import { attestAgreement } from "./attest-agreement.ts";
import { keptAttestation } from "./attestation-form.ts";

type Address = (customerId: string) => string;

/** Where the form stands, where it goes on once it is kept, and where one comes to who leaves it. */
type Place = { readonly path: Address; readonly after: Address; readonly left: Address };

/** S3: the Update form over the account page. */
export function attestOnAccountRoute(sandbox: Sandbox): RouteObject {
  const { attestation: path, account } = paths;
  return attestAgreementRoute(sandbox, { path, after: account, left: account });
}

/** S16: the same form while something is ordered. The order goes on; who leaves it is back at the cart. */
export function attestInOrderRoute(sandbox: Sandbox): RouteObject {
  const { orderAttestation: path, orderReview: after, addProducts: left } = paths;
  return attestAgreementRoute(sandbox, { path, after, left });
}

function attestAgreementRoute(sandbox: Sandbox, { path, after, left }: Place): RouteObject {
  return {
    path: path(":customerId"),
    action: async ({ request, params }) => {
      const customerId = customerInAddress(params);
      const confirmed = await attestAgreement(sandbox, request, customerId);
      if (confirmed.outcome !== "done") return unchanged(confirmed);
      keptAttestation(sandbox, customerId).clear();
      return redirect(after(customerId));
    },
    lazy: {
      Component: async () => {
        const { UpdatePanel } = await import("./update-panel.tsx");
        return () => <UpdatePanel sandbox={sandbox} left={left} />;
      },
    },
  };
}
