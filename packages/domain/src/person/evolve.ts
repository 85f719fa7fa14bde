import type { Change } from "../world/changes.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { Person, PersonEvent } from "./state.ts";

export function evolvePerson(world: ReadonlyWorld, event: PersonEvent): readonly Change[] {
  switch (event.type) {
    case "personAdded":
      return [{ table: "people", key: event.person.personId, row: event.person }];
    case "passwordChosen": {
      const person = world.people.get(event.personId);
      if (person === undefined) return [];
      const row: Person = { ...person, credential: { status: "chosen", hash: event.hash } };
      return [{ table: "people", key: event.personId, row }];
    }
    default:
      return event satisfies never;
  }
}
