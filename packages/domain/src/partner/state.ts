import { z } from "zod";
import { Address, PhoneNumber } from "../contact.ts";
import { CountryCode, DomainName, MpnId, TenantId } from "../primitives.ts";

/** The vendor's three kinds of selling partner. Only the first two confirm acceptance (S7). */
export const PartnerKind = z.enum(["directBill", "indirectProvider", "indirectReseller"]);
export type PartnerKind = z.infer<typeof PartnerKind>;

export const Partner = z.strictObject({
  tenantId: TenantId,
  companyName: z.string().trim().min(1).max(255),
  kind: PartnerKind,
  country: CountryCode,
  domain: DomainName,
  mpnId: MpnId,
  address: Address,
  phoneNumber: PhoneNumber,
});
export type Partner = z.infer<typeof Partner>;

/** An indirect reseller sells through this provider. */
export const IndirectResellerLink = z.strictObject({ resellerId: TenantId, providerId: TenantId });
export type IndirectResellerLink = z.infer<typeof IndirectResellerLink>;

const PartnerRegistered = z.strictObject({
  type: z.literal("partnerRegistered"),
  partner: Partner,
});
const IndirectResellerLinked = z.strictObject({
  type: z.literal("indirectResellerLinked"),
  link: IndirectResellerLink,
});
export const PartnerEvent = z.discriminatedUnion("type", [
  PartnerRegistered,
  IndirectResellerLinked,
]);
export type PartnerEvent = z.infer<typeof PartnerEvent>;

export function linkKey(link: IndirectResellerLink): string {
  return `${link.providerId}/${link.resellerId}`;
}
