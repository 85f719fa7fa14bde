import { z } from "zod";
import { PersonId, TenantId } from "../primitives.ts";
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

export const PartnerCommand = z.discriminatedUnion("type", [
  RegisterPartner,
  LinkIndirectReseller,
  UpdatePartnerProfile,
  RemovePartnership,
  RegisterApp,
]);
export type PartnerCommand = z.infer<typeof PartnerCommand>;
