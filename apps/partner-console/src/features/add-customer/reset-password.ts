import { PersonId } from "@countersign/domain";
import { attempt, type Attempt } from "@countersign/endpoints";
import { data } from "react-router";
import { z } from "zod";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";
import type { Credentials } from "./handover.ts";

const ResetForm = z.object({ personId: PersonId });

/** What became of a new password. */
export type PasswordReset = Attempt<Credentials>;

/** Gives the customer's administrator another password for the first sign-in. */
export async function resetPassword(
  sandbox: Sandbox,
  request: Request,
): Promise<PasswordReset | ReturnType<typeof data<PasswordReset>>> {
  const { personId } = ResetForm.parse(Object.fromEntries(await request.formData()));
  const reset = await asPerson(sandbox, request, () =>
    attempt(sandbox.api.partner.resetPassword({ personId })),
  );
  if (reset.outcome === "done") return { outcome: "done", value: reset.value.credentials };
  return data(reset, { status: 409 });
}
