import { type Partner, partnerAt, type ReadonlyWorld, type TenantId } from "@countersign/domain";
import { dialectError } from "../dialect/dialect-error.ts";
import { inputRefused } from "../dialect/tolerant.ts";
import type { Call } from "../operations/operation.ts";

/** The partner on record of each line, by its location id; `null` where a line names none. */
export type OnRecord = readonly (string | null)[];

/** The reseller for whom everything is ordered. A partner that names itself sells by itself. */
export function resellerOnRecord({ world, caller }: Call, named: OnRecord): TenantId | null {
  const [mpnId = null, ...others] = new Set(named);
  // One cart and one order are for one reseller here.
  if (others.length > 0) throw inputRefused({ lineItems: "input.otherPartnerOnRecord" });
  if (mpnId === null) return null;
  const found = partnerAt(world, mpnId);
  if (found === null) throw dialectError("resellerUnknown");
  return found.tenantId === caller.partner.tenantId ? null : found.tenantId;
}

/** How the vendor names a reseller on a line. */
export function mpnIdOf(world: ReadonlyWorld, partnerId: TenantId | null): Partner["mpnId"] | null {
  return partnerId === null ? null : (world.partners.get(partnerId)?.mpnId ?? null);
}
