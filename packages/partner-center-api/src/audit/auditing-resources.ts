import { z } from "zod";
import { attributesOf, collectionOf, resource } from "../dialect/resource.ts";

/** What does not apply to a record is left out. */
export const AuditRecordResource: z.ZodType = resource("AuditRecord", "auditing-resources", {
  id: z.string(),
  partnerId: z.guid(),
  participants: z.array(z.unknown()),
  customerId: z.guid().optional(),
  customerName: z.string().optional(),
  userPrincipalName: z.string().optional(),
  applicationId: z.string().optional(),
  resourceType: z.string(),
  resourceOldValue: z.string().optional(),
  resourceNewValue: z.string().optional(),
  operationType: z.string(),
  originalCorrelationId: z.string(),
  operationDate: z.iso.datetime(),
  operationStatus: z.enum(["succeeded", "failed", "progress", "decline"]),
  customizedData: z.array(z.strictObject({ key: z.string(), value: z.string().nullable() })),
  attributes: attributesOf("AuditRecord"),
});

export const AuditRecordCollection: z.ZodType = collectionOf(
  "AuditRecord",
  "get-a-record-of-partner-center-activity-by-user",
  AuditRecordResource,
);
