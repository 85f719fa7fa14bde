import { replace } from "react-router";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, type NotDone, unchanged, type Unchanged } from "../../session/attempt-as.ts";
import { CustomerDraft } from "./customer-draft.ts";
import type { DraftStore } from "./draft-store.ts";
import type { Handover } from "./handover.ts";
import { readDraft } from "./read-draft.ts";

/** One form, one endpoint, one command. The draft stays until it has become a customer. */
export async function createCustomer(
  sandbox: Sandbox,
  request: Request,
  drafts: DraftStore,
  handover: Handover,
): Promise<Response | Unchanged<NotDone>> {
  const read = readDraft(CustomerDraft.parse(Object.fromEntries(await request.formData())));
  // Only a draft that can be sent is reviewed.
  if (!read.isFit) throw new Response(null, { status: 400 });
  const added = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.createCustomer(read.newCustomer),
  );
  if (added.outcome !== "done") return unchanged(added);
  const { customer, credentials } = added.value;
  drafts.clear();
  handover.give(customer.tenantId, credentials);
  return replace(paths.newCustomerConfirmation(customer.tenantId));
}
