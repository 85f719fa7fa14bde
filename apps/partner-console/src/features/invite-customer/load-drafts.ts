import type { ApiClient } from "@countersign/endpoints";
import { query } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";
import type { KeptDraft } from "../../session/kept-draft.ts";
import { type KeptMail, keptMailAt } from "./kept-mail.ts";

type Drafts = Awaited<ReturnType<ApiClient["partner"]["invitationDrafts"]>>;
export type InvitationDraft = Drafts["drafts"][number];

/** The invitations this partner can make, and the one that the address asks for. */
export type DraftsPage = {
  readonly root: string;
  readonly kept: KeptDraft<KeptMail>;
  readonly drafts: readonly InvitationDraft[];
  readonly chosen: InvitationDraft | null;
};

export async function loadDrafts(sandbox: Sandbox, request: Request): Promise<DraftsPage> {
  const counterpart = new URL(request.url).searchParams.get(query.counterpart);
  const { root, drafts } = await asPerson(sandbox, request, () =>
    sandbox.api.partner.invitationDrafts({}),
  );
  const asked = drafts.find((draft) => isWith(draft, counterpart));
  const kept = keptMailAt(sandbox, request);
  return { root, kept, drafts, chosen: asked ?? drafts[0] ?? null };
}

function isWith({ partner, provider }: InvitationDraft, tenantId: string | null): boolean {
  return partner.tenantId === tenantId || provider?.tenantId === tenantId;
}

/** The other partner of a draft: a reseller's provider, or a provider's reseller. */
export function counterpartOf(
  draft: InvitationDraft,
  own: string,
): InvitationDraft["partner"] | null {
  return draft.partner.tenantId === own ? draft.provider : draft.partner;
}
