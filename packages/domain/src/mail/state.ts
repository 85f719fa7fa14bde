import { z } from "zod";
import { Instant } from "../instant.ts";
import { PersonId, RecordId } from "../primitives.ts";

export const MailSubject = z.string().trim().min(1).max(200);
/** Every letter says in its subject that it belongs to a training. */
export const TrainingSubject = MailSubject.regex(/^\[Training\] \S/u);
export const MailBody = z.string().trim().min(1).max(20_000);

const envelope = {
  mailId: RecordId,
  from: PersonId,
  to: PersonId,
  subject: MailSubject,
  body: MailBody,
  sentAt: Instant,
};

/** One letter inside the sandbox. Its body is plain text and stays plain text. */
export const Mail = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("unread"), ...envelope }),
  z.strictObject({ status: z.literal("read"), ...envelope, openedAt: Instant }),
]);
export type Mail = z.infer<typeof Mail>;

const MailSent = z.strictObject({ type: z.literal("mailSent"), mail: Mail.options[0] });
const MailOpened = z.strictObject({
  type: z.literal("mailOpened"),
  mailId: RecordId,
  openedAt: Instant,
});
export const MailEvent = z.discriminatedUnion("type", [MailSent, MailOpened]);
export type MailEvent = z.infer<typeof MailEvent>;
