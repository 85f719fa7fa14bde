import { z } from "zod";
import { PersonId, RecordId } from "../primitives.ts";
import { MailBody, TrainingSubject } from "./state.ts";

const letter = { by: PersonId, to: PersonId, subject: TrainingSubject, body: MailBody };

/** A partner's agent delivers the text of an invitation to a person of the sandbox. */
export const SendInvitation = z.strictObject({ type: z.literal("sendInvitation"), ...letter });
export type SendInvitation = z.infer<typeof SendInvitation>;

/** Anybody of the sandbox writes to anybody else in it. */
export const SendLetter = z.strictObject({ type: z.literal("sendLetter"), ...letter });
export type SendLetter = z.infer<typeof SendLetter>;

/** Somebody at the stage opens a letter. Mail is readable without sign-in inside the sandbox. */
export const OpenMail = z.strictObject({ type: z.literal("openMail"), mailId: RecordId });
export type OpenMail = z.infer<typeof OpenMail>;

export const MailCommand = z.discriminatedUnion("type", [SendInvitation, SendLetter, OpenMail]);
export type MailCommand = z.infer<typeof MailCommand>;
