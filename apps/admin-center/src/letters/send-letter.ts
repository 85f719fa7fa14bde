import { attempt, type Attempt, Letter, type PersonCard } from "@countersign/endpoints";
import type { RouteObject } from "react-router";
import type { AdminCenter } from "../admin-center.ts";
import { paths } from "../paths.ts";

/** What became of a letter, with its reader. `unfit`: its text is empty or too long. */
export type SentLetter = Attempt<PersonCard> | { readonly outcome: "unfit" };

/** Mail to somebody of the sandbox; it has no page of its own. */
export function lettersRoute(center: AdminCenter): RouteObject {
  return {
    path: paths.letters,
    action: async ({ request }) => sendLetter(center, await request.json()),
  };
}

async function sendLetter({ client }: AdminCenter, written: unknown): Promise<SentLetter> {
  const letter = Letter.safeParse(written);
  if (!letter.success) return { outcome: "unfit" };
  const sent = await attempt(client.letters.send({ side: "customer", ...letter.data }));
  return sent.outcome === "done" ? { outcome: "done", value: sent.value.recipient } : sent;
}
