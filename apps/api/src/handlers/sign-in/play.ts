import { accountById, signIn } from "@countersign/domain";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";
import { enter } from "./enter.ts";

/** The stage plays anybody without a password, a chosen one included; a one-time password must be changed all the same. */
export const play = endpoints.signIn.play.handler(async ({ input, context }) => {
  const world = context.sandbox.world();
  const outcome = insist(world, signIn(insist(world, accountById(world, input.personId)), true));
  return enter(context, outcome.status, outcome.person);
});
