import { z } from "zod";
import { EmailAddress, PersonName } from "../contact.ts";
import { PersonId, TenantId, UserPrincipalName } from "../primitives.ts";

export const Side = z.enum(["partner", "customer"]);
export type Side = z.infer<typeof Side>;

export const PartnerRole = z.enum(["adminAgent", "salesAgent", "helpdeskAgent", "globalAdmin"]);
export type PartnerRole = z.infer<typeof PartnerRole>;

export const CustomerRole = z.enum(["globalAdmin", "billingAdmin", "user"]);
export type CustomerRole = z.infer<typeof CustomerRole>;

/** What stands before the `@` of a sign-in name. */
export const UserName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?=.{1,64}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/u);

/** A password that the simulator made is sandbox data; one that a person chose is kept as a scrypt hash only. */
export const Credential = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("given"), password: z.string().min(1) }),
  z.strictObject({ status: z.literal("oneTime"), password: z.string().min(1) }),
  z.strictObject({ status: z.literal("chosen"), hash: z.string().min(1) }),
]);
export type Credential = z.infer<typeof Credential>;

const account = {
  personId: PersonId,
  tenantId: TenantId,
  userPrincipalName: UserPrincipalName,
  firstName: PersonName,
  lastName: PersonName,
  email: EmailAddress,
  credential: Credential,
  /** How often its password was reset or chosen anew; missing until the first time. */
  passwordChanges: z.int().positive().exactOptional(),
};

export const Person = z.discriminatedUnion("side", [
  z.strictObject({
    side: z.literal("partner"),
    ...account,
    roles: z.array(PartnerRole).min(1).readonly(),
  }),
  z.strictObject({
    side: z.literal("customer"),
    ...account,
    roles: z.array(CustomerRole).min(1).readonly(),
  }),
]);
export type Person = z.infer<typeof Person>;
export type PartnerUser = Extract<Person, { side: "partner" }>;
export type CustomerUser = Extract<Person, { side: "customer" }>;

const PersonAdded = z.strictObject({ type: z.literal("personAdded"), person: Person });
const PasswordChosen = z.strictObject({
  type: z.literal("passwordChosen"),
  personId: PersonId,
  hash: z.string().min(1),
});
const PasswordReset = z.strictObject({
  type: z.literal("passwordReset"),
  personId: PersonId,
  resetBy: PersonId,
  password: z.string().min(1),
});
const RolesChanged = z.strictObject({
  type: z.literal("rolesChanged"),
  personId: PersonId,
  roles: z.array(PartnerRole).min(1).readonly(),
});
const PartnerUserRemoved = z.strictObject({
  type: z.literal("partnerUserRemoved"),
  personId: PersonId,
});
export const PersonEvent = z.discriminatedUnion("type", [
  PersonAdded,
  PasswordChosen,
  PasswordReset,
  RolesChanged,
  PartnerUserRemoved,
]);
export type PersonEvent = z.infer<typeof PersonEvent>;

export function displayName(person: {
  readonly firstName: string;
  readonly lastName: string;
}): string {
  return `${person.firstName} ${person.lastName}`;
}
