import { makeOneTimePassword } from "../../sign-in/passwords.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const addUser = endpoints.partner.addUser.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const oneTimePassword = makeOneTimePassword();
  const { logId, version, events } = await carryOut(
    context.sandbox,
    { type: "addPartnerUser", by, oneTimePassword, ...input },
    { kind: "person", personId: by },
  );
  const added = events.find((event) => event.type === "personAdded");
  if (added === undefined) throw new Error("A user was added without an account.");
  const { personId, userPrincipalName } = added.person;
  return { logId, version, credentials: { personId, userPrincipalName, oneTimePassword } };
});
