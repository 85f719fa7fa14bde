import {
  mailDomainsOf,
  marketCountriesOf,
  mayAddCustomer,
  mayAttest,
  partnerActor,
  resellersOf,
  utcDateOf,
} from "@countersign/domain";
import { permission } from "../../views/explain-refusal.ts";
import { partnerView } from "../../views/organisation.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const newCustomer = endpoints.partner.newCustomer.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const world = await worldAt(context.sandbox, input.at);
  const actor = insist(world, partnerActor(world, by));
  const { partner, person } = actor;
  return {
    mayAdd: permission(world, mayAddCustomer(world, actor)),
    mayAttest: permission(world, mayAttest(person)),
    countries: [...marketCountriesOf(partner.country)],
    resellers: resellersOf(world, partner.tenantId).flatMap((id) => {
      const reseller = world.partners.get(id);
      return reseller === undefined ? [] : [partnerView(reseller)];
    }),
    partnerDomains: [...mailDomainsOf(world, actor.partner.tenantId)],
    today: utcDateOf(context.sandbox.now()),
  };
});
