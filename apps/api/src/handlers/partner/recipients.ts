import type { CustomerUser } from "@countersign/domain";
import { customerCard } from "../../views/person-card.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";

/** A window, because no answer grows with the number of customers. */
const MOST_RECIPIENTS = 50;

export const recipients = endpoints.partner.recipients.handler(async ({ input, context }) => {
  await context.session.actor("partner");
  const world = await worldAt(context.sandbox, input.at);
  const wanted = input.search?.trim().toLowerCase() ?? "";
  const people: CustomerUser[] = [];
  for (const person of world.people.values()) {
    if (people.length === MOST_RECIPIENTS) break;
    if (
      person.side === "customer" &&
      addressesOf(person, world.customers.get(person.tenantId)?.companyName).includes(wanted)
    ) {
      people.push(person);
    }
  }
  return { people: people.map((person) => customerCard(world, person)) };
});

function addressesOf(person: CustomerUser, companyName = ""): string {
  const { firstName, lastName, email, userPrincipalName } = person;
  return [firstName, lastName, email, userPrincipalName, companyName].join(" ").toLowerCase();
}
