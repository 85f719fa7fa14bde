import {
  earlierPurchasesThrough,
  ordersThrough,
  ownCustomer,
  partnerActor,
} from "@countersign/domain";
import { earlierPurchaseView, placedOrderView } from "../../views/order.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const orderHistory = endpoints.partner.orderHistory.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const world = await worldAt(context.sandbox, input.at);
  const { partner } = insist(world, partnerActor(world, by));
  const { tenantId, companyName } = insist(
    world,
    ownCustomer(world, partner.tenantId, input.customerId),
  );
  const items = [
    ...earlierPurchasesThrough(world, tenantId, partner.tenantId).map(earlierPurchaseView),
    ...ordersThrough(world, tenantId, partner.tenantId).map((order) =>
      placedOrderView(world, order),
    ),
  ];
  return { companyName, items: items.toReversed() };
});
