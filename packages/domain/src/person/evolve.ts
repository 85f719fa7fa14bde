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
    case "rolesChanged": {
      const person = world.people.get(event.personId);
      if (person?.side !== "partner") return [];
      return [{ table: "people", key: event.personId, row: { ...person, roles: event.roles } }];
    }
    case "partnerUserRemoved": {
      const person = world.people.get(event.personId);
      return person === undefined ? [] : departed(person);
    }
    default:
      return event satisfies never;
  }
}

/** Somebody signs in nowhere any more, and keeps their name in what they did. */
export function departed(person: Person): readonly Change[] {
  return [
    { table: "people", key: person.personId, row: null },
    { table: "formerPeople", key: person.personId, row: person },
  ];
}

function withCredential(
  world: ReadonlyWorld,
  personId: PersonId,
  credential: Credential,
): readonly Change[] {
  const person = world.people.get(personId);
  if (person === undefined) return [];
  const passwordChanges = (person.passwordChanges ?? 0) + 1;
  const row: Person = { ...person, credential, passwordChanges };
  return [{ table: "people", key: personId, row }];
}
