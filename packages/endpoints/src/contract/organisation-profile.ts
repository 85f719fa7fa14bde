import { OrganisationProfile } from "@countersign/domain";
import { z } from "zod";
import { ExplainedRefusal, Permission, refusals } from "../explained-refusal.ts";
import { asking } from "../views/asking.ts";
import { endpoint, reading, Written } from "./base.ts";

/** What the form on Billing accounts sends. */
export const ProfileUpdate = z.strictObject({
  profile: OrganisationProfile,
  /** The profile that the form showed. */
  replaces: OrganisationProfile,
});
export type ProfileUpdate = z.infer<typeof ProfileUpdate>;

/** What an organisation says about itself, and what is still missing. */
export const OrganisationProfileView = z.strictObject({
  ...asking,
  profile: OrganisationProfile,
  /** In the order of the form; none once the profile is complete. */
  gaps: z.array(ExplainedRefusal),
  mayUpdate: Permission,
  /** The mail domains of the organisation's partners: no contact of its own has such an address. */
  partnerDomains: z.array(z.string()),
});
export type OrganisationProfileView = z.infer<typeof OrganisationProfileView>;

/** What an organisation's administrator does about its description. */
export const organisationProfile = {
  profile: endpoint
    .route({
      method: "GET",
      path: "/profile",
      summary: "The organisation's profile, and what is missing from it",
    })
    .input(z.strictObject(reading))
    .output(OrganisationProfileView),
  updateProfile: endpoint
    .route({ method: "POST", path: "/profile", summary: "Describe the organisation anew" })
    .input(ProfileUpdate)
    .output(z.strictObject({ ...Written.shape, profile: OrganisationProfile }))
    .errors(
      refusals(
        "unknownAccount",
        "roleMayNotUpdateProfile",
        "companyNameRefused",
        "invalidAddress",
        "registrationIdMissing",
        "registrationIdInvalid",
        "phoneNumberMissing",
        "contactRefused",
        "profileChangedMeanwhile",
      ),
    ),
};
