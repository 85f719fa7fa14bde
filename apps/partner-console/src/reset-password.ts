import type { PersonId } from "@countersign/domain";
import type { ApiClient, Attempt } from "@countersign/endpoints";
import type { Sandbox } from "./sandbox.ts";
import { attemptAs, unchanged, type Unchanged } from "./session/attempt-as.ts";

/** An account with the password that is shown once. */
export type Credentials = Awaited<ReturnType<ApiClient["partner"]["resetPassword"]>>["credentials"];
/** What became of a new password. */
export type PasswordReset = Attempt<Credentials>;

/** Gives somebody another password for one sign-in, which is shown once. */
export async function resetPassword(
  sandbox: Sandbox,
  request: Request,
  personId: PersonId,
): Promise<PasswordReset | Unchanged<PasswordReset>> {
  const reset = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.resetPassword({ personId }),
  );
  if (reset.outcome !== "done") return unchanged(reset);
  return { outcome: "done", value: reset.value.credentials };
}
