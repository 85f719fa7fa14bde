import type { z } from "zod";
import { type Decision, happened, refused } from "../decision.ts";
import type { Moment } from "../moment.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { AdminPrivilegesMissing, NotYourCustomer } from "../reseller-relationship/refusals.ts";
import type { RoleMayNotAddCustomer } from "../customer/refusals.ts";
import type { RoleMayNotAdminister } from "../partner/refusals.ts";
import { partnerActor, type UnknownAccountRefusal } from "./actor.ts";
import { maySeeUsers } from "./customer-users.ts";
import type { ChoosePassword, PersonCommand, ResetPassword } from "./commands.ts";
import {
  addPartnerUser,
  changeRoles,
  type ManageUsersRefusal,
  removePartnerUser,
} from "./manage-users.ts";
import { mayAddCustomerAs, mayAdminister } from "./roles.ts";
import type {
  PasswordNotOneTime,
  PasswordRepeated,
  UnknownAccount,
  WrongPassword,
} from "./refusals.ts";
import type { Credential, PersonEvent } from "./state.ts";

type ResetPasswordRefusal =
  | UnknownAccountRefusal
  | RoleMayNotAdminister
  | RoleMayNotAddCustomer
  | NotYourCustomer
  | AdminPrivilegesMissing;
export type PersonRefusal =
  | ResetPasswordRefusal
  | ManageUsersRefusal
  | z.infer<typeof UnknownAccount>
  | z.infer<typeof WrongPassword>
  | z.infer<typeof PasswordNotOneTime>
  | z.infer<typeof PasswordRepeated>;

export function decidePerson(
  world: ReadonlyWorld,
  command: PersonCommand,
  moment: Moment,
): Decision<PersonEvent, PersonRefusal> {
  switch (command.type) {
    case "addPerson":
      return happened({ type: "personAdded", person: command.person });
    case "choosePassword":
      return choosePassword(world, command);
    case "resetPassword":
      return resetPassword(world, command);
    case "addPartnerUser":
      return addPartnerUser(world, command, moment);
    case "changeRoles":
      return changeRoles(world, command);
    case "removePartnerUser":
      return removePartnerUser(world, command);
    default:
      return command satisfies never;
  }
}

function choosePassword(
  world: ReadonlyWorld,
  command: ChoosePassword,
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
  { by, personId, oneTimePassword }: ResetPassword,
): Decision<PersonEvent, ResetPasswordRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const person = world.people.get(personId);
  const { tenantId: partnerId } = actor.value.partner;
  const isColleague = person?.tenantId === partnerId;
  const allowed = (isColleague ? mayAdminister : mayAddCustomerAs)(actor.value.person);
  if (!allowed.ok) return allowed;
  if (isColleague) {
    return happened({ type: "passwordReset", personId, resetBy: by, password: oneTimePassword });
  }
  if (person?.side !== "customer") {
    return refused({
      kind: "notYourCustomer",
      rule: "partnersServeTheirOwnCustomers",
      facts: { partnerId },
    });
  }
  const sees = maySeeUsers(world, person.tenantId, partnerId);
  if (!sees.ok) return sees;
  return happened({ type: "passwordReset", personId, resetBy: by, password: oneTimePassword });
}

function secretOf(credential: Credential): string {
  return credential.status === "chosen" ? credential.hash : credential.password;
}
