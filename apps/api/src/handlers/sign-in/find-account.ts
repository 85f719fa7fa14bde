import { accountFor } from "@countersign/domain";
import { personCard } from "../../views/person-card.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const findAccount = endpoints.signIn.findAccount.handler(({ input, context }) => {
  const world = context.sandbox.world();
  const person = insist(world, accountFor(world, input.userPrincipalName, input.side));
  return { person: personCard(world, person) };
});
