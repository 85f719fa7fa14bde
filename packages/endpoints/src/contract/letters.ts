import { SendLetter, Side } from "@countersign/domain";
import { z } from "zod";
import { refusals } from "../explained-refusal.ts";
import { PersonCard } from "../views/person-card.ts";
import { endpoint, Written } from "./base.ts";

/** To whom, about what, and the text. */
export const Letter = SendLetter.omit({ type: true, by: true });
export type Letter = z.infer<typeof Letter>;

/** Mail from one person of the sandbox to another. */
export const letters = {
  send: endpoint
    .route({
      method: "POST",
      path: "/letters",
      summary: "Write to somebody of the sandbox",
      successStatus: 201,
    })
    .input(Letter.extend({ side: Side }))
    .output(z.strictObject({ ...Written.shape, recipient: PersonCard }))
    .errors(refusals("unknownAccount", "recipientUnknown")),
};
