import { SendLetter, Side } from "@countersign/domain";
import { z } from "zod";
import { refusals } from "../explained-refusal.ts";
import { PersonCard } from "../views/person-card.ts";
import { endpoint, Written } from "./base.ts";

/** Mail from one person of the sandbox to another. */
export const letters = {
  send: endpoint
    .route({
      method: "POST",
      path: "/letters",
      summary: "Write to somebody of the sandbox",
      successStatus: 201,
    })
    .input(SendLetter.omit({ type: true, by: true }).extend({ side: Side }))
    .output(z.strictObject({ ...Written.shape, recipient: PersonCard }))
    .errors(refusals("unknownAccount", "recipientUnknown")),
};
