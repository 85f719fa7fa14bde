import type { Change } from "../world/changes.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { PersonId } from "../primitives.ts";
import type { Credential, Person, PersonEvent } from "./state.ts";

export function evolvePerson(world: ReadonlyWorld, event: PersonEvent): readonly Change[] {
  switch (event.type) {
    case "personAdded":
      return [{ table: "people", key: event.person.personId, row: event.person }];
    case "passwordChosen":
      return withCredential(world, event.personId, { status: "chosen", hash: event.hash });
    case "passwordReset":
      return withCredential(world, event.personId, {
        status: "oneTime",
        password: event.password,
      });
    default:
      return event satisfies never;
  }
}

function withCredential(
  world: ReadonlyWorld,
  personId: PersonId,
  credential: Credential,
): readonly Change[] {
  const person = world.people.get(personId);
  if (person === undefined) return [];
  const row: Person = { ...person, credential };
  return [{ table: "people", key: personId, row }];
}
