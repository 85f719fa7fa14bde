import { z } from "zod";
import { PersonId, RecordId } from "../primitives.ts";
import { MailBody, MailSubject } from "./state.ts";

/** A partner's agent delivers the text of an invitation to a person of the sandbox. */
export const SendInvitation = z.strictObject({
  type: z.literal("sendInvitation"),
  by: PersonId,
  to: PersonId,
  subject: MailSubject,
  body: MailBody,
});
export type SendInvitation = z.infer<typeof SendInvitation>;

/** Somebody at the stage opens a letter. Mail is readable without sign-in inside the sandbox. */
export const OpenMail = z.strictObject({ type: z.literal("openMail"), mailId: RecordId });
export type OpenMail = z.infer<typeof OpenMail>;

export const MailCommand = z.discriminatedUnion("type", [SendInvitation, OpenMail]);
export type MailCommand = z.infer<typeof MailCommand>;
