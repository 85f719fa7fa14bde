import { TenantId } from "@countersign/domain";
import { type FoundTemplate, readTemplate, templateChoiceIn } from "@countersign/endpoints";
import { query } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

export type TemplatePage = {
  readonly found: FoundTemplate | null;
  /** The customer for whom it is wanted; `null` where the page was opened by itself. */
  readonly wantedFor: { readonly companyName: string; readonly country: string } | null;
};

/** The template that the address names; without a country the customer's, or the partner's own. */
export async function loadTemplate(sandbox: Sandbox, request: Request): Promise<TemplatePage> {
  const { searchParams } = new URL(request.url);
  const customerId = TenantId.safeParse(searchParams.get(query.wantedFor));
  const { partner } = sandbox.api;
  return asPerson(sandbox, request, async () => {
    const wantedFor = customerId.success
      ? (await partner.account({ customerId: customerId.data })).customer
      : null;
    const { country } = wantedFor ?? (await partner.home({})).partner;
    return {
      found: await readTemplate(sandbox, templateChoiceIn(searchParams), country),
      wantedFor,
    };
  });
}
