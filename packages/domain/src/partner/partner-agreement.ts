import { isSameMarket } from "../market/markets.ts";
import { partnerAt } from "./questions.ts";
import type { Partner } from "./state.ts";
import { TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";

/** By what somebody is asked about: a partner location, or a tenant. */
export type AskedPartner =
  | { readonly by: "location"; readonly mpnId: string }
  | { readonly by: "tenant"; readonly tenantId: string };

/** Why nothing can be said about somebody's agreement with the vendor. */
export type PartnerAgreementProblem =
  | "locationUnknown"
  | "tenantUnknown"
  | "notAReseller"
  | "otherMarket";

/**
 * Whether a reseller has signed its own agreement with the vendor, asked by its provider. Here every partner has: without
 * it nobody would be one.
 */
export function partnerAgreement(
  world: ReadonlyWorld,
  asking: Partner,
  asked: AskedPartner,
): { readonly isSigned: true } | { readonly problem: PartnerAgreementProblem } {
  const found = asked.by === "location" ? partnerAt(world, asked.mpnId) : tenant(world, asked);
  if (found === null) {
    return { problem: asked.by === "location" ? "locationUnknown" : "tenantUnknown" };
  }
  if (found.kind !== "indirectReseller") return { problem: "notAReseller" };
  if (!isSameMarket(asking.country, found.country)) return { problem: "otherMarket" };
  return { isSigned: true };
}

function tenant(world: ReadonlyWorld, { tenantId }: { readonly tenantId: string }): Partner | null {
  const { data } = TenantId.safeParse(tenantId);
  return data === undefined ? null : (world.partners.get(data) ?? null);
}
