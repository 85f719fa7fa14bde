import { z } from "zod";
import { Address, PhoneNumber, PrimaryContact } from "../contact.ts";
import { Instant } from "../instant.ts";
import { CountryCode, DomainName, PersonId, TenantId } from "../primitives.ts";
import { CustomDomain } from "./custom-domain.ts";
import { OrganisationProfile } from "./profile.ts";

/** Which of the two ways a partner chose when it added the customer (S2, S8). */
export const AgreementPath = z.enum(["willBeAsked", "attested"]);
export type AgreementPath = z.infer<typeof AgreementPath>;

/** The organisation that buys: a customer tenant. */
export const Customer = z.strictObject({
  tenantId: TenantId,
  companyName: z.string().trim().min(1).max(255),
  domain: DomainName,
  country: CountryCode,
  address: Address,
  /** The business's tax number, where the country asks for it. */
  registrationId: z.string().trim().min(1).max(50).exactOptional(),
  phoneNumber: PhoneNumber.exactOptional(),
  primaryContact: PrimaryContact,
  /** Missing for an organisation that was there before any partner came. */
  added: z
    .strictObject({ by: PersonId, at: Instant, agreement: AgreementPath })
    .readonly()
    .exactOptional(),
});
export type Customer = z.infer<typeof Customer>;

const CustomerRegistered = z.strictObject({
  type: z.literal("customerRegistered"),
  customer: Customer,
});
const CustomerCreated = z.strictObject({ type: z.literal("customerCreated"), customer: Customer });
const CustomerProfileUpdated = z.strictObject({
  type: z.literal("customerProfileUpdated"),
  customerId: TenantId,
  profile: OrganisationProfile,
  updatedBy: PersonId,
  updatedAt: Instant,
});
/** Its relationships ended before it, in the same commit. */
const CustomerDeleted = z.strictObject({
  type: z.literal("customerDeleted"),
  customerId: TenantId,
  deletedBy: PersonId,
  deletedAt: Instant,
});
const CustomerDomainVerified = z.strictObject({
  type: z.literal("customerDomainVerified"),
  domain: CustomDomain,
});
export const CustomerEvent = z.discriminatedUnion("type", [
  CustomerRegistered,
  CustomerCreated,
  CustomerProfileUpdated,
  CustomerDeleted,
  CustomerDomainVerified,
]);
export type CustomerEvent = z.infer<typeof CustomerEvent>;
