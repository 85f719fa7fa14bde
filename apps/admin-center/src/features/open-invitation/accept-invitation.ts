import type { PersonId } from "@countersign/domain";
import {
  type Attempt,
  attempt,
  InvitationAcceptance,
  type RelationshipView,
} from "@countersign/endpoints";
import type { AdminCenter } from "../../admin-center.ts";

/** What was accepted, so that the page can say it once. */
export interface Accepted {
  /** Another person in this tab is not told. */
  readonly by: PersonId | null;
  readonly relationship: RelationshipView;
  readonly halves: { readonly relationship: boolean; readonly agreement: boolean };
}

/** One form, one endpoint, one command. */
export async function acceptInvitation(
  { client, seat }: AdminCenter,
  sent: unknown,
): Promise<Attempt<Accepted>> {
  const form = InvitationAcceptance.parse(sent);
  const by = seat.current();
  const accepted = await attempt(client.customer.acceptInvitation(form));
  if (accepted.outcome !== "done") return accepted;
  const { relationship } = accepted.value;
  const halves = { relationship: form.authorizesPartner, agreement: form.agreement.asked };
  return { outcome: "done", value: { by, relationship, halves } };
}
