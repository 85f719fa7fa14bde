import type { CustomerAccountView, CustomerCard } from "@countersign/endpoints";
import type { Params } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";
import type { Credentials, Handover } from "./handover.ts";

export type ConfirmationPage = {
  readonly account: CustomerAccountView;
  /** The customer's first administrator; `null` where it has none. */
  readonly admin: CustomerCard | null;
  /** Only on the way from the wizard, and only once. */
  readonly credentials: Credentials | null;
  readonly onShown: () => void;
};

export async function loadConfirmation(
  sandbox: Sandbox,
  request: Request,
  params: Params,
  handover: Handover,
): Promise<ConfirmationPage> {
  const customerId = customerInAddress(params);
  const { partner } = sandbox.api;
  const [account, { people }] = await asPerson(sandbox, request, () =>
    Promise.all([partner.account({ customerId }), partner.agreementRequest({ customerId })]),
  );
  // A customer that was there before has no first password that a wizard could have shown.
  if (account.customer.added === undefined) throw new Response(null, { status: 404 });
  return {
    account,
    admin: people.find(({ roles }) => roles.includes("globalAdmin")) ?? null,
    credentials: handover.read(customerId),
    onShown: handover.forget,
  };
}
