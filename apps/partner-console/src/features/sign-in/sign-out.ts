import { PersonId } from "@countersign/domain";
import { redirect } from "react-router";
import { z } from "zod";
import type { Sandbox } from "../../sandbox.ts";
import { paths } from "../../paths.ts";

const SignOutForm = z.object({ personId: PersonId });

/** Signs one person out; the tab plays nobody until somebody signs in. */
export async function signOut({ api, played }: Sandbox, request: Request): Promise<Response> {
  const { personId } = SignOutForm.parse(Object.fromEntries(await request.formData()));
  await api.signIn.signOut({ side: "partner", personId });
  played.forget();
  return redirect(paths.signIn);
}
