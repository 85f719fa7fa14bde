import type { Partner } from "../partner/state.ts";
import type { TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { CustomerQualification, SpecialQualification } from "./state.ts";

/** How many customers one code admits, ours. */
const MOST_CUSTOMERS = 5;

/** Under which key a customer's newest claim of a kind stands. */
export function qualificationKey(customerId: TenantId, kind: SpecialQualification): string {
  return `${customerId}/${kind}`;
}

/** What was asked for a customer, by any partner, and what became of it; in the order in which it was first asked. */
export function qualificationsOf(
  world: ReadonlyWorld,
  customerId: TenantId,
): readonly CustomerQualification[] {
  return world.qualifications.where("customer", customerId);
}

/** A code with which a partner registers customers of the Government Community Cloud. */
export type ValidationCode = {
  readonly code: string;
  readonly maximum: number;
  readonly remaining: number;
};

/** The one code of a partner, ours: it never changes, and is known once the partner's location is. */
export function validationCodeOf(
  world: ReadonlyWorld,
  { tenantId, mpnId }: Pick<Partner, "tenantId" | "mpnId">,
): ValidationCode {
  const used = world.qualifications
    .where("partner", tenantId)
    .filter(({ claim }) => claim.qualification === "governmentCommunityCloud").length;
  return { code: `77${mpnId}`, maximum: MOST_CUSTOMERS, remaining: MOST_CUSTOMERS - used };
}
