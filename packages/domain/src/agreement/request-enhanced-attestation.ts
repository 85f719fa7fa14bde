import { type Decision, happened } from "../decision.ts";
import { Instant } from "../instant.ts";
import { freshId, type Moment } from "../moment.ts";
import { partnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { isSwitchedOn } from "../sandbox/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { mayConfirm } from "./attest-agreement.ts";
import { isEnhancedOffered } from "./attestation-rules.ts";
import type { RequestEnhancedAttestation } from "./commands.ts";
import type {
  EnhancedAttestationNotOffered,
  IndirectResellerMayNotAttest,
  RoleMayNotAttest,
} from "./refusals.ts";
import type { AgreementEvent } from "./state.ts";

export type RequestEnhancedAttestationRefusal =
  | UnknownAccountRefusal
  | EnhancedAttestationNotOffered
  | IndirectResellerMayNotAttest
  | RoleMayNotAttest;

/** In minutes: platforms let links live between these two. */
const LONGEST_LIFE = 10_080;
const SHORTEST_LIFE = 5;

export function requestEnhancedAttestation(
  world: ReadonlyWorld,
  { by, country, language, companyName, signatory }: RequestEnhancedAttestation,
  moment: Moment,
): Decision<AgreementEvent, RequestEnhancedAttestationRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const allowed = mayConfirm(world, actor.value, null);
  if (!allowed.ok) return allowed;
  const offered = isEnhancedOffered(world);
  if (!offered.ok) return offered;
  const life = isSwitchedOn(world, "attestationLinksExpireSoon") ? SHORTEST_LIFE : LONGEST_LIFE;
  return happened({
    type: "enhancedAttestationRequested",
    attestation: {
      status: "pending",
      attestationId: freshId(moment, 0),
      partnerId: actor.value.partner.tenantId,
      requestedBy: by,
      requestedAt: moment.now,
      expiresAt: minutesAfter(moment.now, life),
      country,
      language,
      companyName,
      signatory,
    },
  });
}

function minutesAfter(instant: Instant, minutes: number): Instant {
  return Instant.parse(new Date(Date.parse(instant) + minutes * 60_000).toISOString());
}
