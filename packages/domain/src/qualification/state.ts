import { z } from "zod";
import { CalendarDate, Instant } from "../instant.ts";
import { PersonId, TenantId } from "../primitives.ts";

/** What a customer can be beyond a business: the vendor sells some offers to these alone. */
export const SpecialQualification = z.enum([
  "education",
  "governmentCommunityCloud",
  "stateOwnedEntity",
]);
export type SpecialQualification = z.infer<typeof SpecialQualification>;

export const EducationSegment = z.enum(["k12", "higherEducation"]);
export type EducationSegment = z.infer<typeof EducationSegment>;

/** What a partner says of a customer when it asks for a qualification. */
export const QualificationClaim = z.discriminatedUnion("qualification", [
  z.strictObject({
    qualification: z.literal("education"),
    segment: EducationSegment,
    /** Where the school can be looked at; the vendor calls it optional. */
    website: z.string().trim().min(1).max(255).exactOptional(),
  }),
  z.strictObject({
    qualification: z.literal("governmentCommunityCloud"),
    /** What the vendor gave the partner once it had looked at the authority. */
    validationCode: z.string().trim().min(1).max(50),
  }),
  z.strictObject({ qualification: z.literal("stateOwnedEntity") }),
]);
export type QualificationClaim = z.infer<typeof QualificationClaim>;

/** What the vendor made of a claim. */
export const Vetting = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("inReview"), endsOn: CalendarDate }),
  z.strictObject({ status: z.literal("approved"), decidedAt: Instant }),
  z.strictObject({ status: z.literal("denied"), decidedAt: Instant }),
]);
export type Vetting = z.infer<typeof Vetting>;

/** The newest claim that a customer has a qualification, and what became of it. */
export const CustomerQualification = z.strictObject({
  customerId: TenantId,
  /** Who asked; what came of it is the customer's, and every partner of the customer sees it. */
  partnerId: TenantId,
  claim: QualificationClaim,
  vetting: Vetting,
  /** Which claim of its kind it is, beginning with 1. */
  attempt: z.int().positive(),
  requestedBy: PersonId,
  requestedAt: Instant,
});
export type CustomerQualification = z.infer<typeof CustomerQualification>;

const QualificationRequested = z.strictObject({
  type: z.literal("qualificationRequested"),
  qualification: CustomerQualification,
});
/** The review of a claim has ended. */
const QualificationVetted = z.strictObject({
  type: z.literal("qualificationVetted"),
  customerId: TenantId,
  qualification: SpecialQualification,
  vetting: z.discriminatedUnion("status", [Vetting.options[1], Vetting.options[2]]),
});
export const QualificationEvent = z.discriminatedUnion("type", [
  QualificationRequested,
  QualificationVetted,
]);
export type QualificationEvent = z.infer<typeof QualificationEvent>;
