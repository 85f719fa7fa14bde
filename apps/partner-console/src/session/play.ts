import { PersonId } from "@countersign/domain";
import { attempt, type Attempt } from "@countersign/endpoints";
import { data, redirect } from "react-router";
import { z } from "zod";
import { isOwnPath, paths } from "../paths.ts";
import type { Sandbox } from "../sandbox.ts";

const PlayForm = z.object({ personId: PersonId, path: z.string() });

/** Why nobody was played. */
export type NotPlayed = Exclude<Attempt<unknown>, { outcome: "done" }>;

/** Goes on as another of the sandbox's people, who needs no password here, on a page of this console. */
export async function play(
  { api, played }: Sandbox,
  request: Request,
): Promise<Response | ReturnType<typeof data<NotPlayed>>> {
  const { personId, path } = PlayForm.parse(Object.fromEntries(await request.formData()));
  const asked = await attempt(api.signIn.play({ personId }));
  // By a status of failure the router knows that nothing changed, and reads nothing again.
  if (asked.outcome !== "done") return data(asked, { status: 409 });
  played.play(personId);
  return redirect(isOwnPath(path) ? path : paths.home);
}
