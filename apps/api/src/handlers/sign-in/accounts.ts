import { personCard } from "../../views/person-card.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";

export const accounts = endpoints.signIn.accounts.handler(async ({ input, context }) => {
  const world = await worldAt(context.sandbox, input.at);
  const people = [...world.people.values()].filter(({ side }) => side === input.side);
  return { people: people.map((person) => personCard(world, person)) };
});
