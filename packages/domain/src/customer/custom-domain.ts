import { z } from "zod";
import { Instant } from "../instant.ts";
import { DomainName, PersonId, TenantId } from "../primitives.ts";
import { isInitialDomain } from "./profile.ts";

/** A host name that an organisation brings along: what stands under the vendor's own suffix nobody has to prove. */
export const CustomDomainName = DomainName.refine((name) => !isInitialDomain(name));
export type CustomDomainName = z.infer<typeof CustomDomainName>;

/** Who checks the passwords of a domain's people: the vendor, or the organisation's own service. */
export const DomainAuthentication = z.enum(["managed", "federated"]);
export type DomainAuthentication = z.infer<typeof DomainAuthentication>;

/** What a domain is for, by the vendor's names. */
export const DomainCapability = z.enum([
  "all",
  "email",
  "full_redelegation",
  "intune",
  "none",
  "office_communications_online",
  "org_id_authentication",
  "share_point",
  "share_point_default",
  "share_point_public",
  "yammer",
]);
export type DomainCapability = z.infer<typeof DomainCapability>;

/** A domain that a customer's tenant has beside its initial one, and the partner that vouched for it. */
export const CustomDomain = z.strictObject({
  name: CustomDomainName,
  customerId: TenantId,
  partnerId: TenantId,
  authentication: DomainAuthentication,
  capability: DomainCapability,
  /** Whether new accounts of the tenant are to have it. */
  isDefault: z.boolean(),
  verifiedBy: PersonId,
  verifiedAt: Instant,
});
export type CustomDomain = z.infer<typeof CustomDomain>;
