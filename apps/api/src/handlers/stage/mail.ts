import { mailView, unreadOf } from "../../views/mail.ts";
import { personCard } from "../../views/person-card.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";

export const mail = endpoints.stage.mail.handler(async ({ input, context }) => {
  const world = await worldAt(context.sandbox, input.at);
  const mailboxes = [...world.people.values()].map((person) => ({
    person: personCard(world, person),
    unread: unreadOf(world, person),
    total: world.mail.where("recipient", person.personId).length,
  }));
  const letters = input.person === undefined ? [] : world.mail.where("recipient", input.person);
  return { mailboxes, messages: letters.toReversed().map((letter) => mailView(world, letter)) };
});
