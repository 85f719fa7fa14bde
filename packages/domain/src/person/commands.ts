import { z } from "zod";
import { EmailAddress, PersonName } from "../contact.ts";
import { PersonId } from "../primitives.ts";
import { Credential, PartnerRole, Person, UserName } from "./state.ts";

/** Scenario only: puts an account into a partner's or a customer's tenant. */
const AddPerson = z.strictObject({ type: z.literal("addPerson"), person: Person });

/** A person replaces a one-time password. The hash is computed outside; so is the comparison, against `replaces`. */
export const ChoosePassword = z.strictObject({
  type: z.literal("choosePassword"),
  by: PersonId,
  replaces: Credential,
  hash: z.string().min(1),
  repeatsOldPassword: z.boolean(),
});
export type ChoosePassword = z.infer<typeof ChoosePassword>;

/** A partner gives a person of a customer (S8), or one of its own, a new one-time password, made outside. */
export const ResetPassword = z.strictObject({
  type: z.literal("resetPassword"),
  by: PersonId,
  personId: PersonId,
  oneTimePassword: z.string().min(1),
});
export type ResetPassword = z.infer<typeof ResetPassword>;

const Roles = z.array(PartnerRole).min(1).readonly();

/** A partner adds one of its people, who signs in with a one-time password, made outside. */
export const AddPartnerUser = z.strictObject({
  type: z.literal("addPartnerUser"),
  by: PersonId,
  userName: UserName,
  firstName: PersonName,
  lastName: PersonName,
  email: EmailAddress,
  roles: Roles,
  oneTimePassword: z.string().min(1),
});
export type AddPartnerUser = z.infer<typeof AddPartnerUser>;

/** From now on one of a partner's people holds exactly these roles. */
export const ChangeRoles = z.strictObject({
  type: z.literal("changeRoles"),
  by: PersonId,
  personId: PersonId,
  roles: Roles,
});
export type ChangeRoles = z.infer<typeof ChangeRoles>;

/** One of a partner's people leaves; what they did stays theirs. */
export const RemovePartnerUser = z.strictObject({
  type: z.literal("removePartnerUser"),
  by: PersonId,
  personId: PersonId,
});
export type RemovePartnerUser = z.infer<typeof RemovePartnerUser>;

export const PersonCommand = z.discriminatedUnion("type", [
  AddPerson,
  ChoosePassword,
  ResetPassword,
  AddPartnerUser,
  ChangeRoles,
  RemovePartnerUser,
]);
export type PersonCommand = z.infer<typeof PersonCommand>;
