import { PersonId } from "@countersign/domain";
import { z } from "zod";
import { type PasswordReset, resetPassword } from "../../reset-password.ts";
import type { Sandbox } from "../../sandbox.ts";
import type { Unchanged } from "../../session/attempt-as.ts";

const ResetForm = z.object({ personId: PersonId });

/** Gives the customer's administrator another password for the first sign-in. */
export async function resetAdministratorsPassword(
  sandbox: Sandbox,
  request: Request,
): Promise<PasswordReset | Unchanged<PasswordReset>> {
  const { personId } = ResetForm.parse(Object.fromEntries(await request.formData()));
  return resetPassword(sandbox, request, personId);
}
