import { z } from "zod";
import { EmailAddress, PersonName } from "../contact.ts";
import { DomainPrefix } from "../customer/profile.ts";
import { UserName } from "../person/state.ts";
import { CountryCode, MpnId, PersonId, TenantId } from "../primitives.ts";
import { App } from "./app.ts";
import { IndirectResellerLink, Partner, PartnerProfile } from "./state.ts";

/** Scenario only: a partner of one kind, at one location. */
const RegisterPartner = z.strictObject({ type: z.literal("registerPartner"), partner: Partner });

/** Scenario only: a reseller and a provider agree to sell together. */
const LinkIndirectReseller = z.strictObject({
  type: z.literal("linkIndirectReseller"),
  link: IndirectResellerLink,
});

/** Scenario only: a partner registers a program of its own. */
const RegisterApp = z.strictObject({ type: z.literal("registerApp"), app: App });

/** A partner says anew how it is called and where it is (account settings). */
export const UpdatePartnerProfile = z.strictObject({
  type: z.literal("updatePartnerProfile"),
  by: PersonId,
  profile: PartnerProfile,
  /** The profile that the form showed. Left out by a caller that tells in another way what it saw. */
  replaces: PartnerProfile.exactOptional(),
});
export type UpdatePartnerProfile = z.infer<typeof UpdatePartnerProfile>;

/** A provider or a reseller ends selling together with a counterpart. */
export const RemovePartnership = z.strictObject({
  type: z.literal("removePartnership"),
  by: PersonId,
  counterpartId: TenantId,
});
export type RemovePartnership = z.infer<typeof RemovePartnership>;

/** A provider of the vendor's integration sandbox makes a reseller, with its first administrator. */
export const CreateSandboxReseller = z.strictObject({
  type: z.literal("createSandboxReseller"),
  by: PersonId,
  /** Several resellers may be at one location. */
  mpnId: MpnId,
  domainPrefix: DomainPrefix,
  country: CountryCode,
  profile: PartnerProfile,
  administrator: z.strictObject({
    userName: UserName,
    firstName: PersonName,
    lastName: PersonName,
    email: EmailAddress,
  }),
  /** The administrator's first password, made outside. */
  oneTimePassword: z.string().min(1),
});
export type CreateSandboxReseller = z.infer<typeof CreateSandboxReseller>;

/** A provider of the vendor's integration sandbox deletes a reseller that it made. */
export const DeleteSandboxReseller = z.strictObject({
  type: z.literal("deleteSandboxReseller"),
  by: PersonId,
  resellerId: TenantId,
});
export type DeleteSandboxReseller = z.infer<typeof DeleteSandboxReseller>;

export const PartnerCommand = z.discriminatedUnion("type", [
  RegisterPartner,
  LinkIndirectReseller,
  UpdatePartnerProfile,
  RemovePartnership,
  RegisterApp,
  CreateSandboxReseller,
  DeleteSandboxReseller,
]);
export type PartnerCommand = z.infer<typeof PartnerCommand>;
