import type { PersonId } from "@countersign/domain";
import {
  AgreementAcceptance,
  attempt,
  type Attempt,
  type RecordView,
} from "@countersign/endpoints";
import type { AdminCenter } from "../../admin-center.ts";

/** Who accepted in this tab; another person in it is not told. */
export interface AcceptedAgreement {
  readonly by: PersonId | null;
  readonly record: RecordView;
}

/** One form, one endpoint, one command. */
export async function acceptAgreement(
  { client, seat }: AdminCenter,
  sent: unknown,
): Promise<Attempt<AcceptedAgreement>> {
  const by = seat.current();
  const accepted = await attempt(client.customer.acceptAgreement(AgreementAcceptance.parse(sent)));
  if (accepted.outcome !== "done") return accepted;
  return { outcome: "done", value: { by, record: accepted.value.record } };
}
