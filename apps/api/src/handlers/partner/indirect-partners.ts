import { customersOf, partnerActor, providersOf, resellersOf } from "@countersign/domain";
import { partnerView } from "../../views/organisation.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const indirectPartners = endpoints.partner.indirectPartners.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const world = await worldAt(context.sandbox, input.at);
    const { partner } = insist(world, partnerActor(world, by));
    const ours = new Set(customersOf(world, partner.tenantId));
    const counterparts = [
      ...providersOf(world, partner.tenantId),
      ...resellersOf(world, partner.tenantId),
    ];
    const items = counterparts
      .flatMap((id) => world.partners.get(id) ?? [])
      .map((counterpart) => ({
        partner: partnerView(counterpart),
        customers: customersOf(world, counterpart.tenantId).filter((id) => ours.has(id)).length,
      }));
    return { items };
  },
);
