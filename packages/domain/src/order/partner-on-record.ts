import { type Answer, answered, refused } from "../decision.ts";
import { providersOf } from "../partner/questions.ts";
import type { Partner } from "../partner/state.ts";
import type { TenantId } from "../primitives.ts";
import { resellersServing } from "../reseller-relationship/questions.ts";
import type { ProviderNotLinked } from "../reseller-relationship/refusals.ts";
import { isInForce } from "../sandbox/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { PartnerOnRecordNotAttested } from "./refusals.ts";

export type PartnerOnRecordRefusal = ProviderNotLinked | PartnerOnRecordNotAttested;

type Said = {
  readonly customerId: TenantId;
  readonly resellerId: TenantId | null;
  readonly attestsPartnerOnRecord?: boolean;
};

/**
 * Whom a provider sells through, and that it says so: since 22 February 2022 a program states that the partner on
 * record is the right one. On screen nobody is asked, Buy says it.
 */
export function partnerOnRecordAttested(
  world: ReadonlyWorld,
  partner: Partner,
  { customerId, resellerId, attestsPartnerOnRecord: isAttested = true }: Said,
): Answer<true, PartnerOnRecordRefusal> {
  const rule = "providersAttestPartnerOnRecord";
  const isNeeded = partner.kind === "indirectProvider" && isInForce(world, rule);
  if (isNeeded && !isAttested) {
    const facts = { partnerId: partner.tenantId };
    return refused({ kind: "partnerOnRecordNotAttested", rule, facts });
  }
  return resellerFor(world, partner.tenantId, { customerId, resellerId });
}

/** A provider orders for nobody, or for a reseller through whom the customer is its own. */
function resellerFor(
  world: ReadonlyWorld,
  providerId: TenantId,
  { customerId, resellerId }: Pick<Said, "customerId" | "resellerId">,
): Answer<true, ProviderNotLinked> {
  if (resellerId === null || resellersServing(world, customerId, providerId).includes(resellerId)) {
    return answered(true);
  }
  const linkedProviderIds = providersOf(world, resellerId);
  return refused({
    kind: "providerNotLinked",
    rule: "resellersSellThroughTheirProvider",
    facts: { resellerId, providerId, linkedProviderIds },
  });
}
