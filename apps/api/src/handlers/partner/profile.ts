import { mayAdminister, partnerActor, profileToChange } from "@countersign/domain";
import { permission } from "../../views/explain-refusal.ts";
import { partnerView } from "../../views/organisation.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const profile = endpoints.partner.profile.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const world = await worldAt(context.sandbox, input.at);
  const actor = insist(world, partnerActor(world, by));
  return {
    partner: partnerView(actor.partner),
    profile: profileToChange(actor),
    mayUpdate: permission(world, mayAdminister(actor.person)),
  };
});
