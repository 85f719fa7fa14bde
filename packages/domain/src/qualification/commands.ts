import { z } from "zod";
import { PersonId, TenantId } from "../primitives.ts";
import { QualificationClaim } from "./state.ts";

/** A partner asks the vendor to take one of its customers for a school, an authority or a company of the state. */
export const RequestQualification = z.strictObject({
  type: z.literal("requestQualification"),
  by: PersonId,
  customerId: TenantId,
  claim: QualificationClaim,
});
export type RequestQualification = z.infer<typeof RequestQualification>;

export const QualificationCommand = z.discriminatedUnion("type", [RequestQualification]);
export type QualificationCommand = z.infer<typeof QualificationCommand>;
