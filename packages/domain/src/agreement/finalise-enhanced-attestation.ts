import type { Customer } from "../customer/state.ts";
import { type Answer, answered, type Decision, happened, refused } from "../decision.ts";
import type { Instant } from "../instant.ts";
import { freshId, type Moment } from "../moment.ts";
import { partnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import {
  attestation,
  mayConfirmFor,
  type MayNotConfirm,
  repetitionInTheWay,
} from "./attest-agreement.ts";
import type { FinaliseEnhancedAttestation } from "./commands.ts";
import {
  confirmationFrom,
  enhancedAttestationStanding,
  ownEnhancedAttestation,
} from "./enhanced-attestations.ts";
import type {
  EnhancedAttestationElsewhere,
  EnhancedAttestationExpired,
  EnhancedAttestationNotOffered,
  EnhancedAttestationPending,
  EnhancedAttestationUnknown,
  EnhancedAttestationUsed,
  PartnerConfirmedAgreementAlreadyExists,
} from "./refusals.ts";
import type { AgreementEvent, EnhancedAttestation } from "./state.ts";

type MayNotServe =
  | EnhancedAttestationExpired
  | EnhancedAttestationPending
  | EnhancedAttestationUsed
  | EnhancedAttestationElsewhere;

export type FinaliseEnhancedAttestationRefusal =
  | UnknownAccountRefusal
  | MayNotConfirm
  | EnhancedAttestationNotOffered
  | EnhancedAttestationUnknown
  | MayNotServe
  | PartnerConfirmedAgreementAlreadyExists;

/** The signatory becomes the contact of the confirmation, the instant of the acceptance its date. */
export function finaliseEnhancedAttestation(
  world: ReadonlyWorld,
  { by, customerId, attestationId }: FinaliseEnhancedAttestation,
  moment: Moment,
): Decision<AgreementEvent, FinaliseEnhancedAttestationRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const customer = mayConfirmFor(world, actor.value, customerId);
  if (!customer.ok) return customer;
  const { tenantId: partnerId } = actor.value.partner;
  const found = ownEnhancedAttestation(world, partnerId, attestationId);
  if (!found.ok) return found;
  const accepted = acceptedFor(world, found.value, customer.value, moment.now);
  if (!accepted.ok) return accepted;
  const confirmed = { customerId, primaryContact: accepted.value.signatory };
  const repetition = repetitionInTheWay(world, confirmed, actor.value);
  if (repetition !== null) return refused(repetition);
  const dateAgreed = { given: "instant" as const, instant: accepted.value.acceptedAt };
  const more = { by, partnerId, attestationId, dateAgreed, now: moment.now };
  return happened(attestation(freshId(moment, 0), { ...confirmed, ...more }));
}

type Accepted = Extract<EnhancedAttestation, { status: "accepted" }>;

/** What was accepted, if it may serve this customer. */
function acceptedFor(
  world: ReadonlyWorld,
  asked: EnhancedAttestation,
  { country }: Customer,
  now: Instant,
): Answer<Accepted, MayNotServe> {
  if (asked.status === "pending") return notAccepted(asked, now);
  const used = confirmationFrom(world, asked.attestationId);
  if (used !== null) {
    return refused({
      kind: "enhancedAttestationUsed",
      rule: "enhancedAttestationsServeOnce",
      facts: { customerId: used.customerId, attestedAt: used.attestedAt },
    });
  }
  if (asked.country !== country) {
    return refused({
      kind: "enhancedAttestationElsewhere",
      rule: "enhancedAttestationsFitTheCountry",
      facts: { acceptedFor: asked.country, country },
    });
  }
  return answered(asked);
}

function notAccepted(
  asked: EnhancedAttestation,
  now: Instant,
): Answer<never, EnhancedAttestationExpired | EnhancedAttestationPending> {
  const { expiresAt } = asked;
  return enhancedAttestationStanding(asked, now) === "expired"
    ? refused({
        kind: "enhancedAttestationExpired",
        rule: "enhancedAttestationsExpire",
        facts: { expiredAt: expiresAt },
      })
    : refused({
        kind: "enhancedAttestationPending",
        rule: "signatoriesAcceptFirst",
        facts: { expiresAt },
      });
}
