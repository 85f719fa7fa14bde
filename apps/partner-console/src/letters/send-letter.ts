import { type Attempt, Letter, type PersonCard } from "@countersign/endpoints";
import type { RouteObject } from "react-router";
import { paths } from "../paths.ts";
import type { Sandbox } from "../sandbox.ts";
import { attemptAs, unchanged, type Unchanged } from "../session/attempt-as.ts";

/** What became of a letter, with its reader. `unfit`: its text is empty or too long. */
export type SentLetter = Attempt<PersonCard> | { readonly outcome: "unfit" };

type Send = (letter: Letter) => Promise<{ readonly recipient: PersonCard }>;

/** Delivers the letter of a form inside the sandbox; nothing leaves the machine. The text of one that was not stays. */
export async function deliver(
  sandbox: Sandbox,
  request: Request,
  send: Send,
): Promise<SentLetter | Unchanged<SentLetter>> {
  const letter = Letter.safeParse(Object.fromEntries(await request.formData()));
  if (!letter.success) return unchanged({ outcome: "unfit" });
  const sent = await attemptAs(sandbox, request, () => send(letter.data));
  return sent.outcome === "done"
    ? { outcome: "done", value: sent.value.recipient }
    : unchanged(sent);
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
