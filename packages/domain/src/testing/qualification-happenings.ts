import type { Event } from "../event.ts";
import { CalendarDate, Instant } from "../instant.ts";
import { adminAgent, customer, direct } from "./cast.ts";
import { YESTERDAY } from "./happenings.ts";

/** The partner asks that the customer be taken for a school. */
export const claiming = {
  type: "requestQualification",
  by: adminAgent.personId,
  customerId: customer.tenantId,
  claim: { qualification: "education", segment: "k12", website: "acer.example" },
} as const;

/** It asked yesterday, a Monday; the review ends on Thursday. */
export const qualificationRequested = {
  type: "qualificationRequested" as const,
  qualification: {
    customerId: customer.tenantId,
    partnerId: direct.tenantId,
    claim: claiming.claim,
    vetting: { status: "inReview" as const, endsOn: CalendarDate.parse("2026-04-23") },
    attempt: 1,
    requestedBy: adminAgent.personId,
    requestedAt: YESTERDAY,
  },
} satisfies Event;

const decidedAt = Instant.parse("2026-04-23T00:00:00.000Z");
const vetted = {
  type: "qualificationVetted",
  customerId: customer.tenantId,
  qualification: "education",
} as const;
export const qualificationApproved: Event = {
  ...vetted,
  vetting: { status: "approved", decidedAt },
};
export const qualificationDenied: Event = { ...vetted, vetting: { status: "denied", decidedAt } };

/** The trainer wants reviews to end in denials. */
export const denying: Event = { type: "switchSet", name: "qualificationsAreDenied", isOn: true };
