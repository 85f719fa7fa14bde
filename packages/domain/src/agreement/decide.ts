import { type Decision, happened } from "../decision.ts";
import type { Moment } from "../moment.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { acceptAgreement, type AcceptAgreementRefusal } from "./accept-agreement.ts";
import { attestAgreement, type AttestAgreementRefusal } from "./attest-agreement.ts";
import type { AgreementCommand } from "./commands.ts";
import type { AgreementEvent } from "./state.ts";

export type AgreementRefusal = AttestAgreementRefusal | AcceptAgreementRefusal;

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
    default:
      return command satisfies never;
  }
}
