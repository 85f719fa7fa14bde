import { z } from "zod";
import { type Decision, happened, refused } from "../decision.ts";
import { PersonId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { PasswordRepeated, UnknownAccount } from "./refusals.ts";
import { Person, type PersonEvent } from "./state.ts";

/** Scenario only: puts an account into a partner's or a customer's tenant. */
const AddPerson = z.strictObject({ type: z.literal("addPerson"), person: Person });

/** A person replaces the password that the simulator made. The hash is computed outside; so is the comparison. */
const ChoosePassword = z.strictObject({
  type: z.literal("choosePassword"),
  by: PersonId,
  hash: z.string().min(1),
  repeatsOldPassword: z.boolean(),
});
export const PersonCommand = z.discriminatedUnion("type", [AddPerson, ChoosePassword]);
export type PersonCommand = z.infer<typeof PersonCommand>;

export type PersonRefusal = z.infer<typeof UnknownAccount> | z.infer<typeof PasswordRepeated>;

export function decidePerson(
  world: ReadonlyWorld,
  command: PersonCommand,
): Decision<PersonEvent, PersonRefusal> {
  switch (command.type) {
    case "addPerson":
      return happened({ type: "personAdded", person: command.person });
    case "choosePassword":
      return choosePassword(world, command);
    default:
      return command satisfies never;
  }
}

function choosePassword(
  world: ReadonlyWorld,
  command: z.infer<typeof ChoosePassword>,
): Decision<PersonEvent, PersonRefusal> {
  const person = world.people.get(command.by);
  if (person === undefined) {
    return refused({
      kind: "unknownAccount",
      rule: "onlySandboxAccounts",
      facts: { userPrincipalName: command.by },
    });
  }
  if (command.repeatsOldPassword) {
    const facts = { userPrincipalName: person.userPrincipalName };
    return refused({ kind: "passwordRepeated", rule: "firstSignInChangesPassword", facts });
  }
  return happened({ type: "passwordChosen", personId: person.personId, hash: command.hash });
}
