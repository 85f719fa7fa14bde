import { PersonId } from "@countersign/domain";
import { attempt } from "@countersign/endpoints";
import { redirect } from "react-router";
import { z } from "zod";
import { isOwnPath, paths } from "../paths.ts";
import type { Sandbox } from "../sandbox.ts";
import { type NotDone, unchanged, type Unchanged } from "./attempt-as.ts";

const PlayForm = z.object({ personId: PersonId, path: z.string() });

/** Goes on as another of the sandbox's people, who needs no password here, on a page of this console. */
export async function play(
  { api, played }: Sandbox,
  request: Request,
): Promise<Response | Unchanged<NotDone>> {
  const { personId, path } = PlayForm.parse(Object.fromEntries(await request.formData()));
  const asked = await attempt(api.signIn.play({ personId }));
  if (asked.outcome !== "done") return unchanged(asked);
  played.play(personId);
  return redirect(isOwnPath(path) ? path : paths.home);
}
