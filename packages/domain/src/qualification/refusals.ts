import { z } from "zod";
import { Instant } from "../instant.ts";
import { PartnerRole } from "../person/state.ts";
import { TenantId } from "../primitives.ts";
import { refusal } from "../rule-book/refusal-shape.ts";
import { SpecialQualification } from "./state.ts";

export const RoleMayNotRequestQualification = refusal(
  "roleMayNotRequestQualification",
  "agentsRequestQualifications",
  {
    partnerId: TenantId,
    roles: z.array(PartnerRole).readonly(),
    allowed: z.array(PartnerRole).readonly(),
  },
);
export const QualificationRequestedAlready = refusal(
  "qualificationRequestedAlready",
  "qualificationsAreRequestedOnce",
  {
    customerId: TenantId,
    qualification: SpecialQualification,
    /** Under review, approved, or denied as often as may be asked. */
    standing: z.enum(["inReview", "approved", "deniedForGood"]),
    requestedAt: Instant,
  },
);
/** The code itself is left out on purpose: it may be another partner's. */
export const ValidationCodeRefused = refusal(
  "validationCodeRefused",
  "authoritiesComeWithAValidationCode",
  { partnerId: TenantId, reason: z.enum(["unknown", "usedUp"]) },
);

export type RoleMayNotRequestQualification = z.infer<typeof RoleMayNotRequestQualification>;
export type QualificationRequestedAlready = z.infer<typeof QualificationRequestedAlready>;
export type ValidationCodeRefused = z.infer<typeof ValidationCodeRefused>;
