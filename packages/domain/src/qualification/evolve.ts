import type { Change } from "../world/changes.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { qualificationKey } from "./questions.ts";
import type { CustomerQualification, QualificationEvent } from "./state.ts";

export function evolveQualification(
  world: ReadonlyWorld,
  event: QualificationEvent,
): readonly Change[] {
  switch (event.type) {
    case "qualificationRequested":
      return [replaced(event.qualification)];
    case "qualificationVetted": {
      const key = qualificationKey(event.customerId, event.qualification);
      const row = world.qualifications.get(key);
      return row === undefined ? [] : [replaced({ ...row, vetting: event.vetting })];
    }
    default:
      return event satisfies never;
  }
}

function replaced(row: CustomerQualification): Change {
  const key = qualificationKey(row.customerId, row.claim.qualification);
  return { table: "qualifications", key, row };
}
