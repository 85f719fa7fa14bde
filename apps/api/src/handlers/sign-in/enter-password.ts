import { endpoints } from "../endpoints.ts";
import { checkPassword } from "./check-password.ts";
import { enter } from "./enter.ts";

export const enterPassword = endpoints.signIn.enterPassword.handler(async ({ input, context }) => {
  const { status, person } = await checkPassword(context.sandbox.world(), input);
  return enter(context, status, person);
});
