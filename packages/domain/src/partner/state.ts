import { z } from "zod";
import { Address, PhoneNumber, PrimaryContact } from "../contact.ts";
import { App } from "./app.ts";
import { Instant } from "../instant.ts";
import { CountryCode, DomainName, MpnId, PersonId, TenantId } from "../primitives.ts";

/** The vendor's three kinds of selling partner. Only the first two confirm acceptance (S7). */
export const PartnerKind = z.enum(["directBill", "indirectProvider", "indirectReseller"]);
export type PartnerKind = z.infer<typeof PartnerKind>;

/** Whom the vendor and customers write to; the telephone is the company's. */
const PartnerContact = PrimaryContact.omit({ phoneNumber: true });

/** What a partner says about itself. Its country, its domain and its location are not its own to change. */
export const PartnerProfile = z.strictObject({
  companyName: z.string().trim().min(1).max(255),
  address: Address,
  phoneNumber: PhoneNumber,
  primaryContact: PartnerContact,
});
export type PartnerProfile = z.infer<typeof PartnerProfile>;

export const Partner = PartnerProfile.extend({
  tenantId: TenantId,
  kind: PartnerKind,
  country: CountryCode,
  domain: DomainName,
  mpnId: MpnId,
  /** Missing until the partner has named somebody. */
  primaryContact: PartnerContact.exactOptional(),
  /** The provider that made it in the vendor's integration sandbox. Missing for a partner of the scenario. */
  madeBy: z
    .strictObject({ providerId: TenantId, personId: PersonId, at: Instant })
    .readonly()
    .exactOptional(),
});
export type Partner = z.infer<typeof Partner>;

/** An indirect reseller sells through this provider. */
export const IndirectResellerLink = z.strictObject({ resellerId: TenantId, providerId: TenantId });
export type IndirectResellerLink = z.infer<typeof IndirectResellerLink>;

const PartnerRegistered = z.strictObject({
  type: z.literal("partnerRegistered"),
  partner: Partner,
});
const AppRegistered = z.strictObject({ type: z.literal("appRegistered"), app: App });
const PartnerProfileUpdated = z.strictObject({
  type: z.literal("partnerProfileUpdated"),
  partnerId: TenantId,
  profile: PartnerProfile,
});
const IndirectResellerLinked = z.strictObject({
  type: z.literal("indirectResellerLinked"),
  link: IndirectResellerLink,
});
const PartnershipRemoved = z.strictObject({
  type: z.literal("partnershipRemoved"),
  link: IndirectResellerLink,
});
const SandboxResellerCreated = z.strictObject({
  type: z.literal("sandboxResellerCreated"),
  reseller: Partner,
});
/** Its partnership ended before it, in the same commit. */
const SandboxResellerDeleted = z.strictObject({
  type: z.literal("sandboxResellerDeleted"),
  resellerId: TenantId,
  deletedBy: PersonId,
  deletedAt: Instant,
});
export const PartnerEvent = z.discriminatedUnion("type", [
  PartnerRegistered,
  PartnerProfileUpdated,
  IndirectResellerLinked,
  PartnershipRemoved,
  AppRegistered,
  SandboxResellerCreated,
  SandboxResellerDeleted,
]);
export type PartnerEvent = z.infer<typeof PartnerEvent>;

export function linkKey(link: IndirectResellerLink): string {
  return `${link.providerId}/${link.resellerId}`;
}
