import { ORPCError, sandboxFromPath } from "@countersign/endpoints";
import { redirect } from "react-router";
import type { Sandbox } from "../sandbox.ts";
import { signInFor } from "../paths.ts";

/**
 * Runs a loader or an action as somebody who is signed in. A tab that plays nobody yet plays whoever signed in
 * last here; where there is none, or the person has been signed out, the sign-in page comes and the wanted address
 * is kept.
 */
export async function asPerson<Result>(
  { api, played }: Pick<Sandbox, "api" | "played">,
  request: Request,
  work: () => Promise<Result>,
): Promise<Result> {
  const wanted = addressOf(request);
  if (played.read() === null) {
    const { people } = await api.signIn.session({ side: "partner" });
    const newest = people.at(-1);
    if (newest === undefined) throw redirect(signInFor(wanted));
    played.play(newest.personId);
  }
  try {
    return await work();
  } catch (error) {
    if (isNotSignedIn(error)) throw redirect(signInFor(wanted));
    throw error;
  }
}

function isNotSignedIn(error: unknown): boolean {
  return error instanceof ORPCError && error.code === "NOT_SIGNED_IN";
}

/** The address inside the app: without the sandbox's prefix. */
function addressOf({ url }: Request): string {
  const { pathname, search } = new URL(url);
  return `${sandboxFromPath(pathname).rest}${search}${markIn(url)}`;
}

/** The router asks without what stands after the `#`; where the page itself is asked for, the window still has it. */
function markIn(url: string): string {
  const { href, hash } = window.location;
  return href === `${url}${hash}` ? hash : "";
}
