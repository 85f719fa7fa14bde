import { makeOneTimePassword } from "../../sign-in/passwords.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const resetPassword = endpoints.partner.resetPassword.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const { personId } = input;
  const oneTimePassword = makeOneTimePassword();
  const { logId, version, world } = await carryOut(
    context.sandbox,
    { type: "resetPassword", by, personId, oneTimePassword },
    { kind: "person", personId: by },
  );
  const person = world.people.get(personId);
  if (person === undefined) throw new Error(`The password of nobody was reset: ${personId}.`);
  const { userPrincipalName } = person;
  return { logId, version, credentials: { personId, userPrincipalName, oneTimePassword } };
});
