import { z } from "zod";

/** The id of an organisation (a tenant), partner or customer: a GUID in lower case. */
export const TenantId = z.guid().toLowerCase().brand("TenantId");
export type TenantId = z.infer<typeof TenantId>;

/** The id of one person's account: a GUID in lower case. */
export const PersonId = z.guid().toLowerCase().brand("PersonId");
export type PersonId = z.infer<typeof PersonId>;

/** The id of an app registration, the vendor's client id: a GUID in lower case. */
export const AppId = z.guid().toLowerCase().brand("AppId");
export type AppId = z.infer<typeof AppId>;

/** The id of a relationship, a record, a purchase or a mail: a GUID that `Moment.ids` brought. */
export const RecordId = z.guid().toLowerCase().brand("RecordId");
export type RecordId = z.infer<typeof RecordId>;

/** A partner location id, the vendor's `mpnId`: digits without a leading zero. */
export const MpnId = z
  .string()
  .regex(/^[1-9]\d{3,9}$/u)
  .brand("MpnId");
export type MpnId = z.infer<typeof MpnId>;

/** ISO 3166-1 alpha-2 in capitals, with the vendor's private codes (XK, XJ, XS, XE). */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/u)
  .brand("CountryCode");
export type CountryCode = z.infer<typeof CountryCode>;

/** A language of an agreement text, as the vendor writes it: `pl-PL`, `en-US`, `sr-Latn-RS`. */
export const LanguageTag = z.string().regex(/^[a-z]{2}(-[A-Z][a-z]{3})?-[A-Z]{2}$/u);
export type LanguageTag = z.infer<typeof LanguageTag>;

/** A domain of a tenant in lower case; one in other letters as it goes over the wire, such as `xn--ki-fka.example`. */
export const DomainName = z
  .string()
  .toLowerCase()
  .regex(/^(?=.{4,253}$)([a-z0-9](-*[a-z0-9])*\.)+([a-z]{2,}|xn--[a-z0-9-]*[a-z0-9])$/u);
export type DomainName = z.infer<typeof DomainName>;

/** A sign-in name: `name@domain`, compared without letter case. */
export const UserPrincipalName = z.string().trim().min(3).max(320);
export type UserPrincipalName = z.infer<typeof UserPrincipalName>;
