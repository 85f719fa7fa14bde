import {
  AgreementStanding,
  BillTo,
  CalendarDate,
  CustomDomain,
  Customer,
  Instant,
  SpecialQualification,
  Vetting,
} from "@countersign/domain";
import { z } from "zod";
import { Permission } from "../explained-refusal.ts";
import { OfferedText, RecordView } from "./agreement.ts";
import { CustomerRow } from "./customer-row.ts";

/** The newest claim that the customer has a qualification, whichever of its partners asked. */
export const QualificationView = z.strictObject({
  qualification: SpecialQualification,
  vetting: Vetting,
  requestedAt: Instant,
});
export type QualificationView = z.infer<typeof QualificationView>;

/** A customer's account page as one of its partners sees it. */
export const CustomerAccountView = z.strictObject({
  customer: Customer,
  /** The domains of its tenant beside the initial one, oldest first. */
  customDomains: z.array(CustomDomain.shape.name),
  qualifications: z.array(QualificationView),
  /** How this partner sells to the customer. */
  relationship: CustomerRow.pick({ relationship: true, through: true, since: true }),
  /** To whom and where this partner sends the customer's bills. */
  billTo: BillTo,
  mayUpdateBillTo: Permission,
  /** Whether the customer may buy Azure reservations by itself. */
  mayBuyReservations: z.boolean(),
  maySetReservationPurchases: Permission,
  standing: AgreementStanding,
  isWaitedFor: CustomerRow.shape.isWaitedFor,
  /** The first agreement line: the customer accepted by itself. */
  direct: RecordView.options[1].nullable(),
  /** The second line: the confirmations that serve this partner, newest first. */
  attestations: z.array(RecordView.options[0]),
  mayAttest: Permission,
  mayRemoveRelationship: Permission,
  /** The UTC day of the sandbox's clock, on which the date picker ends (S17). */
  today: CalendarDate,
  /** The text for the customer's own country. */
  offered: OfferedText,
});
export type CustomerAccountView = z.infer<typeof CustomerAccountView>;
