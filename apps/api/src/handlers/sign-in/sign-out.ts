import { personCard } from "../../views/person-card.ts";
import { endpoints } from "../endpoints.ts";

export const signOut = endpoints.signIn.signOut.handler(async ({ input, context }) => {
  const left = await context.session.signOut(input.side, input.personId ?? null);
  return { people: left.map((person) => personCard(context.sandbox.world(), person)) };
});
