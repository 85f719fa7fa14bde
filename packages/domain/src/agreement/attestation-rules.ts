import { type Answer, answered, refused } from "../decision.ts";
import { CalendarDate, Instant } from "../instant.ts";
import { isInForce } from "../sandbox/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { AttestationRetired, EnhancedAttestationNotOffered } from "./refusals.ts";
import type { Attestation } from "./state.ts";

/** Since this day a partner states nothing for its customer any more: the customer reads and accepts. */
const RETIRED_ON = CalendarDate.parse("2026-01-05");
/** The agreement's text changed in March 2023; what was accepted before has to be accepted anew. */
export const CURRENT_SINCE = Instant.parse("2023-04-01T00:00:00.000Z");

/** Whether a partner may still confirm by itself: on screen, by the older API and while adding a customer. */
export function mayStillAttest(world: ReadonlyWorld): Answer<true, AttestationRetired> {
  const rule = "attestationsAreEnhanced";
  if (!isInForce(world, rule)) return answered(true);
  return refused({ kind: "attestationRetired", rule, facts: { retiredOn: RETIRED_ON } });
}

/** Since this day a partner may ask somebody at a customer to accept on a hosted page. */
const ENHANCED_SINCE = CalendarDate.parse("2025-07-10");

/** Whether enhanced attestations exist in the sandbox's era. */
export function isEnhancedOffered(
  world: ReadonlyWorld,
): Answer<true, EnhancedAttestationNotOffered> {
  const rule = "enhancedAttestationsCameLater";
  if (!isInForce(world, rule)) return answered(true);
  const facts = { offeredSince: ENHANCED_SINCE };
  return refused({ kind: "enhancedAttestationNotOffered", rule, facts });
}

/** Whether a confirmation permits anything. Those of an older text stay on record and permit nothing since 2026. */
export function isStillValid(world: ReadonlyWorld, { dateAgreed }: Attestation): boolean {
  return dateAgreed >= CURRENT_SINCE || !isInForce(world, "oldAttestationsAreRenewed");
}
