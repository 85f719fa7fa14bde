import { type Decision, happened, refused } from "../decision.ts";
import type { Moment } from "../moment.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { AcceptEnhancedAttestation } from "./commands.ts";
import {
  enhancedAttestationAt,
  enhancedAttestationStanding,
  textToAccept,
} from "./enhanced-attestations.ts";
import { isPublished } from "./questions.ts";
import type {
  EnhancedAttestationExpired,
  EnhancedAttestationNotOffered,
  EnhancedAttestationUnknown,
  TemplateUnknown,
} from "./refusals.ts";
import type { AgreementEvent } from "./state.ts";

export type AcceptEnhancedAttestationRefusal =
  | EnhancedAttestationNotOffered
  | EnhancedAttestationUnknown
  | EnhancedAttestationExpired
  | TemplateUnknown;

/** Accepting again changes nothing and is no mistake: a link is opened twice, a button pressed twice. */
export function acceptEnhancedAttestation(
  world: ReadonlyWorld,
  { attestationId, text }: AcceptEnhancedAttestation,
  { now }: Moment,
): Decision<AgreementEvent, AcceptEnhancedAttestationRefusal> {
  const found = enhancedAttestationAt(world, attestationId);
  if (!found.ok) return found;
  const { country, language, expiresAt: expiredAt } = found.value;
  const standing = enhancedAttestationStanding(found.value, now);
  if (standing === "accepted") return happened();
  if (standing === "expired") {
    const rule = "enhancedAttestationsExpire";
    return refused({ kind: "enhancedAttestationExpired", rule, facts: { expiredAt } });
  }
  const offered = textToAccept(world, language);
  if (!isPublished(world, text) || text.version !== offered.version) {
    const facts = { offered, country };
    return refused({ kind: "templateUnknown", rule: "currentTextIsAccepted", facts });
  }
  return happened({ type: "enhancedAttestationAccepted", attestationId, acceptedAt: now, text });
}
