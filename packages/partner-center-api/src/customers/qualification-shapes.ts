import type { CustomerQualification, SpecialQualification } from "@countersign/domain";
import { z } from "zod";
import { published, resource } from "../dialect/resource.ts";
import { words } from "../locales/words.ts";

/** Written as they are called: these are none of the enumerations that travel with underscores. */
const QUALIFICATION_NAMES = {
  education: "Education",
  governmentCommunityCloud: "GovernmentCommunityCloud",
  stateOwnedEntity: "StateOwnedEntity",
} as const satisfies Record<SpecialQualification, string>;

const VETTING_NAMES = {
  inReview: "InReview",
  approved: "Approved",
  denied: "Denied",
} as const satisfies Record<CustomerQualification["vetting"]["status"], string>;

const READ = "get-customer-qualification-asynchronous";

export const QualificationResource: z.ZodType = resource("CustomerQualification", READ, {
  qualification: z.enum(Object.values(QUALIFICATION_NAMES)),
  vettingStatus: z.enum(Object.values(VETTING_NAMES)),
  vettingReason: z.string().optional(),
  vettingCreatedDate: z.iso.datetime().optional(),
});

export const QualificationsResource: z.ZodType = published(
  "CustomerQualifications",
  READ,
  z.array(QualificationResource),
);

/** What was asked for, and what became of it. Only a denial has a reason. */
export function qualificationShape({ claim, vetting, requestedAt }: CustomerQualification): object {
  return {
    qualification: QUALIFICATION_NAMES[claim.qualification],
    vettingStatus: VETTING_NAMES[vetting.status],
    ...(vetting.status === "denied" && { vettingReason: words.t("qualification.denied") }),
    vettingCreatedDate: requestedAt,
  };
}
