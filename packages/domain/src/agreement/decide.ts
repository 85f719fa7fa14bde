import { type Decision, happened } from "../decision.ts";
import type { Moment } from "../moment.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { acceptAgreement, type AcceptAgreementRefusal } from "./accept-agreement.ts";
import {
  acceptEnhancedAttestation,
  type AcceptEnhancedAttestationRefusal,
} from "./accept-enhanced-attestation.ts";
import { attestAgreement, type AttestAgreementRefusal } from "./attest-agreement.ts";
import type { AgreementCommand } from "./commands.ts";
import {
  finaliseEnhancedAttestation,
  type FinaliseEnhancedAttestationRefusal,
} from "./finalise-enhanced-attestation.ts";
import {
  requestEnhancedAttestation,
  type RequestEnhancedAttestationRefusal,
} from "./request-enhanced-attestation.ts";
import type { AgreementEvent } from "./state.ts";

export type AgreementRefusal =
  | AttestAgreementRefusal
  | AcceptAgreementRefusal
  | RequestEnhancedAttestationRefusal
  | AcceptEnhancedAttestationRefusal
  | FinaliseEnhancedAttestationRefusal;

export function decideAgreement(
  world: ReadonlyWorld,
  command: AgreementCommand,
  moment: Moment,
): Decision<AgreementEvent, AgreementRefusal> {
  switch (command.type) {
    case "publishAgreementText":
      return happened({ type: "agreementTextPublished", text: command.text });
    case "attestAgreement":
      return attestAgreement(world, command, moment);
    case "acceptAgreement":
      return acceptAgreement(world, command, moment);
    case "requestEnhancedAttestation":
      return requestEnhancedAttestation(world, command, moment);
    case "acceptEnhancedAttestation":
      return acceptEnhancedAttestation(world, command, moment);
    case "finaliseEnhancedAttestation":
      return finaliseEnhancedAttestation(world, command, moment);
    default:
      return command satisfies never;
  }
}
