import { personCard } from "../../views/person-card.ts";
import { endpoints } from "../endpoints.ts";

export const session = endpoints.signIn.session.handler(async ({ input, context }) => {
  const people = await context.session.people(input.side);
  return { people: people.map((person) => personCard(context.sandbox.world(), person)) };
});
