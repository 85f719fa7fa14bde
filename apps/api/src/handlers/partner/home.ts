import { customersOf, mayAddCustomer, mayInvite, partnerActor } from "@countersign/domain";
import { permission } from "../../views/explain-refusal.ts";
import { partnerView } from "../../views/organisation.ts";
import { partnerCard } from "../../views/person-card.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const home = endpoints.partner.home.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const world = await worldAt(context.sandbox, input.at);
  const actor = insist(world, partnerActor(world, by));
  const { person, partner } = actor;
  return {
    me: partnerCard(world, person),
    partner: partnerView(partner),
    root: context.root,
    now: context.sandbox.now(),
    customers: customersOf(world, partner.tenantId).length,
    mayInvite: permission(world, mayInvite(person)),
    mayAddCustomer: permission(world, mayAddCustomer(world, actor)),
  };
});
