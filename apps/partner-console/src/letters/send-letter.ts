import { attempt, type Attempt, Letter, type PersonCard } from "@countersign/endpoints";
import { data, type RouteObject } from "react-router";
import { paths } from "../paths.ts";
import type { Sandbox } from "../sandbox.ts";
import { asPerson } from "../session/as-person.ts";

/** What became of a letter, with its reader. `unfit`: its text is empty or too long. */
export type SentLetter = Attempt<PersonCard> | { readonly outcome: "unfit" };

type Send = (letter: Letter) => Promise<{ readonly recipient: PersonCard }>;

/**
 * Delivers the letter of a form inside the sandbox; nothing leaves the machine. What was not delivered is answered by a
 * status of failure: by it the router knows that nothing changed, and reads nothing again, so that the typed text stays.
 */
export async function deliver(
  sandbox: Sandbox,
  request: Request,
  send: Send,
): Promise<SentLetter | ReturnType<typeof data<SentLetter>>> {
  const letter = Letter.safeParse(Object.fromEntries(await request.formData()));
  if (!letter.success) return notDelivered({ outcome: "unfit" });
  const sent = await asPerson(sandbox, request, () => attempt(send(letter.data)));
  return sent.outcome === "done"
    ? { outcome: "done", value: sent.value.recipient }
    : notDelivered(sent);
}

function notDelivered(sent: SentLetter): ReturnType<typeof data<SentLetter>> {
  return data(sent, { status: 409 });
}

/** Writes to anybody of the sandbox. */
export async function sendLetter(sandbox: Sandbox, request: Request): ReturnType<typeof deliver> {
  return deliver(sandbox, request, (letter) =>
    sandbox.api.letters.send({ side: "partner", ...letter }),
  );
}

/** Mail without a page of its own. */
export function lettersRoute(sandbox: Sandbox): RouteObject {
  return { path: paths.letters, action: ({ request }) => sendLetter(sandbox, request) };
}
