import type { z } from "zod";
import { PersonId, RecordId } from "../primitives.ts";
import { refusal } from "../rule-book/refusal-shape.ts";

export const RecipientUnknown = refusal("recipientUnknown", "mailStaysInTheSandbox", {
  recipientId: PersonId,
});
export const MailUnknown = refusal("mailUnknown", "mailStaysInTheSandbox", { mailId: RecordId });

export type RecipientUnknown = z.infer<typeof RecipientUnknown>;
export type MailUnknown = z.infer<typeof MailUnknown>;
