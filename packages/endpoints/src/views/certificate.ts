import { CustomerRole, PartnerRole } from "@countersign/domain";
import { z } from "zod";
import { RecordView } from "./agreement.ts";
import { CustomerView } from "./organisation.ts";

/** A record of the agreement with everything that proves it. */
export const CertificateView = z.strictObject({
  customer: CustomerView,
  record: RecordView,
  templateId: z.string(),
  /** The roles of whoever accepted or confirmed, as they were then. */
  roles: z.array(z.union([PartnerRole, CustomerRole])).readonly(),
  /** The link by which it was accepted; `null` for a confirmation. */
  link: z.string().nullable(),
  /** The sandbox's log, and the commit in it that holds the record. */
  logId: z.string(),
  eventNumber: z.int().positive(),
});
export type CertificateView = z.infer<typeof CertificateView>;

/** The hash that the record holds, beside the one that the words have now. */
export const CertificateCheck = z.strictObject({
  recorded: z.string(),
  computed: z.string(),
  fits: z.boolean(),
});
export type CertificateCheck = z.infer<typeof CertificateCheck>;
