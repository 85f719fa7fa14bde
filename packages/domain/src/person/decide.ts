import { z } from "zod";
import { type Decision, happened, refused } from "../decision.ts";
import { PersonId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { ownCustomer } from "../reseller-relationship/questions.ts";
import type { NotYourCustomer } from "../reseller-relationship/refusals.ts";
import type { RoleMayNotAddCustomer } from "../customer/refusals.ts";
import { partnerActor, type UnknownAccountRefusal } from "./actor.ts";
import { mayAddCustomerAs } from "./roles.ts";
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

/** A partner gives a person of one of its customers a new one-time password, made outside (S8). */
const ResetPassword = z.strictObject({
  type: z.literal("resetPassword"),
  by: PersonId,
  personId: PersonId,
  oneTimePassword: z.string().min(1),
});
export const PersonCommand = z.discriminatedUnion("type", [
  AddPerson,
  ChoosePassword,
  ResetPassword,
]);
export type PersonCommand = z.infer<typeof PersonCommand>;

type ResetPasswordRefusal = UnknownAccountRefusal | RoleMayNotAddCustomer | NotYourCustomer;
export type PersonRefusal =
  | ResetPasswordRefusal
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
    case "resetPassword":
      return resetPassword(world, command);
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

function resetPassword(
  world: ReadonlyWorld,
  { by, personId, oneTimePassword }: z.infer<typeof ResetPassword>,
): Decision<PersonEvent, ResetPasswordRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const allowed = mayAddCustomerAs(actor.value.person);
  if (!allowed.ok) return allowed;
  const person = world.people.get(personId);
  const { tenantId: partnerId } = actor.value.partner;
  if (person?.side !== "customer") {
    return refused({
      kind: "notYourCustomer",
      rule: "partnersServeTheirOwnCustomers",
      facts: { partnerId },
    });
  }
  const customer = ownCustomer(world, partnerId, person.tenantId);
  if (!customer.ok) return customer;
  return happened({ type: "passwordReset", personId, resetBy: by, password: oneTimePassword });
}

function secretOf(credential: Credential): string {
  return credential.status === "chosen" ? credential.hash : credential.password;
}
