import { makeOneTimePassword } from "../../sign-in/passwords.ts";
import { customerView } from "../../views/organisation.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const createCustomer = endpoints.partner.createCustomer.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const oneTimePassword = makeOneTimePassword();
    const { logId, version, world, events } = await carryOut(
      context.sandbox,
      { type: "createCustomer", by, oneTimePassword, ...input },
      { kind: "person", personId: by },
    );
    const created = events.find((event) => event.type === "customerCreated");
    const added = events.find((event) => event.type === "personAdded");
    if (created === undefined || added === undefined) {
      throw new Error("A customer was created without a tenant or an administrator.");
    }
    const { personId, userPrincipalName } = added.person;
    return {
      logId,
      version,
      customer: customerView(world, created.customer),
      credentials: { personId, userPrincipalName, oneTimePassword },
    };
  },
);
