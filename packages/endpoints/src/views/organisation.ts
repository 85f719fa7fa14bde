import {
  Address,
  AgreementStanding,
  CountryCode,
  Market,
  MpnId,
  PartnerKind,
  PartnerProfile,
  TenantId,
} from "@countersign/domain";
import { z } from "zod";

/** A partner as both consoles show it. */
export const PartnerView = z.strictObject({
  tenantId: TenantId,
  companyName: z.string(),
  kind: PartnerKind,
  country: CountryCode,
  market: Market.nullable(),
  domain: z.string(),
  mpnId: MpnId,
  address: Address,
  phoneNumber: z.string(),
  primaryContact: PartnerProfile.shape.primaryContact.exactOptional(),
});
export type PartnerView = z.infer<typeof PartnerView>;

/** The customer's organisation as its own people see it. */
export const CustomerView = z.strictObject({
  tenantId: TenantId,
  companyName: z.string(),
  domain: z.string(),
  country: CountryCode,
  standing: AgreementStanding,
});
export type CustomerView = z.infer<typeof CustomerView>;
