import { mayOrderFor, ownCustomer, partnerActor, subscriptionsThrough } from "@countersign/domain";
import { permission } from "../../views/explain-refusal.ts";
import { subscriptionView } from "../../views/order.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const subscriptions = endpoints.partner.subscriptions.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const world = await worldAt(context.sandbox, input.at);
  const actor = insist(world, partnerActor(world, by));
  const { tenantId } = actor.partner;
  const customer = insist(world, ownCustomer(world, tenantId, input.customerId));
  const items = subscriptionsThrough(world, customer.tenantId, tenantId).map((subscription) =>
    subscriptionView(world, actor, subscription),
  );
  const mayOrder = permission(world, mayOrderFor(world, actor, customer.tenantId));
  return { companyName: customer.companyName, mayOrder, items };
});
