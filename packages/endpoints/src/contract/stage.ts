import { Era, Instant, PersonId, RecordId, SandboxClock, Switches } from "@countersign/domain";
import { z } from "zod";
import { refusals } from "../explained-refusal.ts";
import { PersonCard } from "../views/person-card.ts";
import { endpoint, reading, Written } from "./base.ts";

const MailView = z.strictObject({
  mailId: RecordId,
  from: PersonCard,
  to: PersonCard,
  subject: z.string(),
  body: z.string(),
  sentAt: Instant,
  isRead: z.boolean(),
});
export type MailView = z.infer<typeof MailView>;

export const stage = {
  overview: endpoint
    .route({
      method: "GET",
      path: "/stage",
      summary: "The sandbox, its clock, its rules and its people",
    })
    .input(z.strictObject(reading))
    .output(
      z.strictObject({
        sandbox: z.string(),
        /** The sandbox's address for links in letters, no trailing slash. */
        root: z.string(),
        logId: z.string(),
        version: z.int().nonnegative(),
        now: Instant,
        clock: SandboxClock,
        openedAt: Instant,
        era: Era,
        switches: Switches,
        people: z.array(PersonCard),
        unread: z.record(PersonId, z.int().nonnegative()),
      }),
    ),
  mail: endpoint
    .route({
      method: "GET",
      path: "/mail",
      summary: "The sandbox's post: every mailbox, and the letters of one",
    })
    .input(z.strictObject({ person: PersonId.optional(), ...reading }))
    .output(
      z.strictObject({
        mailboxes: z.array(
          z.strictObject({
            person: PersonCard,
            unread: z.int().nonnegative(),
            total: z.int().nonnegative(),
          }),
        ),
        messages: z.array(MailView),
      }),
    ),
  openMail: endpoint
    .route({ method: "POST", path: "/mail/{mailId}/opening", summary: "Mark a letter as read" })
    .input(z.strictObject({ mailId: RecordId }))
    .output(Written)
    .errors(refusals("mailUnknown")),
};
