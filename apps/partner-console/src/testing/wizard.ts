import { api, type NewCustomer } from "@countersign/endpoints";
import { stubEndpoint } from "@countersign/endpoints/testing";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { addedAccountView } from "./accounts.ts";
import type { SandboxState } from "./stubbed-sandbox.ts";
import { customerCard } from "./views.ts";

export const WIZARD = "/dashboard/customers/new-customer";

const LOG_ID = "a0000000-0000-4000-8000-000000000000";
const { personId, userPrincipalName } = customerCard("piotr");

/** The account that the stubbed sandbox makes, with its first password. */
export const CREDENTIALS = { personId, userPrincipalName, oneTimePassword: "Quercus-first-day-2" };

/** The sandbox adds the customer whose account it has; what was sent is kept here. */
export function creating(state: SandboxState, sent: NewCustomer[] = []): HttpHandler {
  return stubEndpoint(api.partner.createCustomer, ({ input }) => {
    sent.push(input);
    const { path } = input.agreement;
    state.account = addedAccountView(path);
    const { standing } = state.account;
    const { tenantId, companyName, domain, country } = state.account.customer;
    const customer = { tenantId, companyName, domain, country, standing };
    return { logId: LOG_ID, version: 2, customer, credentials: CREDENTIALS };
  });
}

/** The wizard's own words on the way to the review. */
export type WayToReview = {
  readonly sample: string | RegExp;
  readonly willBeAsked: string | RegExp;
  readonly next: string | RegExp;
};

const ENGLISH: WayToReview = {
  sample: "Fill in a sample customer",
  willBeAsked:
    "Customer will be asked to accept the Microsoft Customer Agreement in Microsoft 365 Admin Center.",
  next: "Next: Review",
};

/** Fills a sample in, chooses the first path, and goes on to the review. */
export async function reachReview(user: UserEvent, says: WayToReview = ENGLISH): Promise<void> {
  await user.click(await screen.findByRole("button", { name: says.sample }));
  await user.click(screen.getByRole("radio", { name: says.willBeAsked }));
  await user.click(screen.getByRole("button", { name: says.next }));
}
