import { customerPeopleOf, ownCustomer, partnerActor } from "@countersign/domain";
import { customerCard } from "../../views/person-card.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const agreementRequest = endpoints.partner.agreementRequest.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const world = await worldAt(context.sandbox, input.at);
    const { partner } = insist(world, partnerActor(world, by));
    const customer = insist(world, ownCustomer(world, partner.tenantId, input.customerId));
    return {
      root: context.root,
      companyName: customer.companyName,
      people: customerPeopleOf(world, customer.tenantId).map((person) =>
        customerCard(world, person),
      ),
    };
  },
);
