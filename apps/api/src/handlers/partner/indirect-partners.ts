import { mayAdminister, partnerActor } from "@countersign/domain";
import { permission } from "../../views/explain-refusal.ts";
import { counterpartsOf } from "../../views/indirect-partners.ts";
import { partnerView } from "../../views/organisation.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const indirectPartners = endpoints.partner.indirectPartners.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const world = await worldAt(context.sandbox, input.at);
    const { partner, person } = insist(world, partnerActor(world, by));
    return {
      items: counterpartsOf(world, partner).map(({ partner: counterpart, customers }) => ({
        partner: partnerView(counterpart),
        customers,
      })),
      mayRemove: permission(world, mayAdminister(person)),
    };
  },
);
