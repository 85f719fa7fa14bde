import { partnerActor, signInDetailsOf } from "@countersign/domain";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const signInDetails = endpoints.partner.signInDetails.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const world = context.sandbox.world();
  const actor = insist(world, partnerActor(world, by));
  return insist(world, signInDetailsOf(world, actor, input.personId));
});
