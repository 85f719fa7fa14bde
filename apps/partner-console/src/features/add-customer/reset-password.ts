import { PersonId } from "@countersign/domain";
import type { Attempt } from "@countersign/endpoints";
import { z } from "zod";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, unchanged, type Unchanged } from "../../session/attempt-as.ts";
import type { Credentials } from "./handover.ts";

const ResetForm = z.object({ personId: PersonId });

/** What became of a new password. */
export type PasswordReset = Attempt<Credentials>;

/** Gives the customer's administrator another password for the first sign-in. */
export async function resetPassword(
  sandbox: Sandbox,
  request: Request,
): Promise<PasswordReset | Unchanged<PasswordReset>> {
  const { personId } = ResetForm.parse(Object.fromEntries(await request.formData()));
  const reset = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.resetPassword({ personId }),
  );
  if (reset.outcome === "done") return { outcome: "done", value: reset.value.credentials };
  return unchanged(reset);
}
