import { z } from "zod";
import { DateAgreed } from "../agreement/commands.ts";
import { PrimaryContact } from "../contact.ts";
import { PersonId, TenantId } from "../primitives.ts";
import { CustomDomain } from "./custom-domain.ts";
import { CustomerProfile, OrganisationProfile } from "./profile.ts";
import { Customer } from "./state.ts";

/** Scenario only: an organisation that exists before any partner comes to it. */
const RegisterCustomer = z.strictObject({
  type: z.literal("registerCustomer"),
  customer: Customer,
});

/** Which way a new customer comes to the agreement: it will be asked, or the partner confirms at once. */
export const ChosenAgreement = z.discriminatedUnion("path", [
  z.strictObject({ path: z.literal("willBeAsked") }),
  z.strictObject({
    path: z.literal("attested"),
    primaryContact: PrimaryContact,
    dateAgreed: DateAgreed,
  }),
]);
export type ChosenAgreement = z.infer<typeof ChosenAgreement>;

/** A partner adds a customer: a tenant, its first administrator and the relationship (S2, S8). */
export const CreateCustomer = z.strictObject({
  type: z.literal("createCustomer"),
  by: PersonId,
  profile: CustomerProfile,
  /** The reseller for whom a provider adds it; `null` for partners that sell by themselves. */
  resellerId: TenantId.nullable(),
  agreement: ChosenAgreement,
  /** The administrator's first password, made outside. */
  oneTimePassword: z.string().min(1),
});
export type CreateCustomer = z.infer<typeof CreateCustomer>;

/** The customer's own administrator describes the organisation anew, on Billing accounts. */
export const UpdateCustomerProfile = z.strictObject({
  type: z.literal("updateCustomerProfile"),
  by: PersonId,
  profile: OrganisationProfile,
  /** The profile that the form showed. Left out by a caller that tells in another way what it saw. */
  replaces: OrganisationProfile.exactOptional(),
});
export type UpdateCustomerProfile = z.infer<typeof UpdateCustomerProfile>;

/** A partner deletes a customer of the vendor's integration sandbox, with all that it has. */
export const DeleteCustomer = z.strictObject({
  type: z.literal("deleteCustomer"),
  by: PersonId,
  customerId: TenantId,
});
export type DeleteCustomer = z.infer<typeof DeleteCustomer>;
/** A partner that registers domains adds one to its customer's tenant. Only programs ask for it. */
export const VerifyDomain = z.strictObject({
  type: z.literal("verifyDomain"),
  by: PersonId,
  customerId: TenantId,
  domain: CustomDomain.pick({
    name: true,
    authentication: true,
    capability: true,
    isDefault: true,
  }),
});
export type VerifyDomain = z.infer<typeof VerifyDomain>;

export const CustomerCommand = z.discriminatedUnion("type", [
  RegisterCustomer,
  CreateCustomer,
  UpdateCustomerProfile,
  DeleteCustomer,
  VerifyDomain,
]);
export type CustomerCommand = z.infer<typeof CustomerCommand>;
