import type { ApiClient } from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";
import type { DraftStore } from "./draft-store.ts";

type Needed = Awaited<ReturnType<ApiClient["partner"]["newCustomer"]>>;

/** What the wizard needs of the sandbox, and where its draft is kept. */
export type NewCustomerPage = Needed & { readonly drafts: DraftStore };

export async function loadNewCustomer(
  sandbox: Sandbox,
  request: Request,
  drafts: DraftStore,
): Promise<NewCustomerPage> {
  const needed = await asPerson(sandbox, request, () => sandbox.api.partner.newCustomer({}));
  return { ...needed, drafts };
}
