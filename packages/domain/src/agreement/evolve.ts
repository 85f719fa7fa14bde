import type { Change } from "../world/changes.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { AgreementEvent } from "./state.ts";

export function evolveAgreement(world: ReadonlyWorld, event: AgreementEvent): readonly Change[] {
  switch (event.type) {
    case "agreementTextPublished":
      return [
        {
          table: "agreementTexts",
          key: `${event.text.version}/${event.text.language}`,
          row: event.text,
        },
      ];
    case "agreementAttested":
    case "agreementAcceptedDirectly":
      return [{ table: "agreementRecords", key: event.record.recordId, row: event.record }];
    case "enhancedAttestationRequested": {
      const { attestation: row } = event;
      return [{ table: "enhancedAttestations", key: row.attestationId, row }];
    }
    case "enhancedAttestationAccepted": {
      const { attestationId, acceptedAt, text } = event;
      const pending = world.enhancedAttestations.get(attestationId);
      if (pending === undefined) return [];
      const row = { ...pending, status: "accepted" as const, acceptedAt, text };
      return [{ table: "enhancedAttestations", key: attestationId, row }];
    }
    default:
      return event satisfies never;
  }
}
