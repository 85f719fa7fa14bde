import type { ApiClient } from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

export type IndirectPartners = Awaited<ReturnType<ApiClient["partner"]["indirectPartners"]>>;
export type IndirectPartner = IndirectPartners["items"][number];

export async function loadIndirectPartners(
  sandbox: Sandbox,
  request: Request,
): Promise<IndirectPartners> {
  return asPerson(sandbox, request, () => sandbox.api.partner.indirectPartners({}));
}
