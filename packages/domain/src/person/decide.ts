import { z } from "zod";
import { type Decision, happened, refused } from "../decision.ts";
import { PersonId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type {
  PasswordNotOneTime,
  PasswordRepeated,
  UnknownAccount,
  WrongPassword,
} from "./refusals.ts";
import { Credential, Person, type PersonEvent } from "./state.ts";

/** Scenario only: puts an account into a partner's or a customer's tenant. */
const AddPerson = z.strictObject({ type: z.literal("addPerson"), person: Person });

/** A person replaces a one-time password. The hash is computed outside; so is the comparison, against `replaces`. */
const ChoosePassword = z.strictObject({
  type: z.literal("choosePassword"),
  by: PersonId,
  replaces: Credential,
  hash: z.string().min(1),
  repeatsOldPassword: z.boolean(),
});
export const PersonCommand = z.discriminatedUnion("type", [AddPerson, ChoosePassword]);
export type PersonCommand = z.infer<typeof PersonCommand>;

export type PersonRefusal =
  | z.infer<typeof UnknownAccount>
  | z.infer<typeof WrongPassword>
  | z.infer<typeof PasswordNotOneTime>
  | z.infer<typeof PasswordRepeated>;

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
  const facts = { userPrincipalName: person.userPrincipalName };
  if (secretOf(person.credential) !== secretOf(command.replaces)) {
    return refused({ kind: "wrongPassword", rule: "passwordOpensAccount", facts });
  }
  if (person.credential.status !== "oneTime") {
    return refused({ kind: "passwordNotOneTime", rule: "firstSignInChangesPassword", facts });
  }
  if (command.repeatsOldPassword) {
    return refused({ kind: "passwordRepeated", rule: "firstSignInChangesPassword", facts });
  }
  return happened({ type: "passwordChosen", personId: person.personId, hash: command.hash });
}

function secretOf(credential: Credential): string {
  return credential.status === "chosen" ? credential.hash : credential.password;
}
