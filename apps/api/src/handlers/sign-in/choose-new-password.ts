import { hashPassword } from "../../sign-in/passwords.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";
import { checkPassword } from "./check-password.ts";
import { enter } from "./enter.ts";

export const chooseNewPassword = endpoints.signIn.chooseNewPassword.handler(
  async ({ input, context }) => {
    const { person } = await checkPassword(context.sandbox.world(), input);
    const command = {
      type: "choosePassword" as const,
      by: person.personId,
      replaces: person.credential,
      hash: await hashPassword(input.newPassword),
      repeatsOldPassword: input.newPassword === input.password,
    };
    const { world } = await carryOut(context.sandbox, command, {
      kind: "person",
      personId: person.personId,
    });
    return enter(context, "signedIn", world.people.get(person.personId) ?? person);
  },
);
