import { orderOfCart, partnerActor } from "@countersign/domain";
import { placedOrderView } from "../../views/order.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut, insist } from "../insist.ts";

export const placeOrder = endpoints.partner.placeOrder.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const command = { type: "placeOrder" as const, by, ...input };
  const { logId, version, world } = await carryOut(context.sandbox, command, {
    kind: "person",
    personId: by,
  });
  const { partner } = insist(world, partnerActor(world, by));
  const order = orderOfCart(world, partner.tenantId, input);
  if (order === undefined) throw new Error("A cart was bought without an order.");
  return { logId, version, order: placedOrderView(world, order) };
});
