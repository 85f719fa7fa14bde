import { deliveryView } from "../../views/delivery.ts";
import { controls } from "../endpoints.ts";

export const listDeliveries = controls.deliveries.list.handler(
  ({ input: { before, limit }, context: { sandbox } }) => {
    const world = sandbox.world();
    const newestFirst = [...world.deliveries.values()].toReversed();
    const start = newestFirst.findIndex(({ deliveryId }) => deliveryId === before) + 1;
    return {
      total: world.deliveries.size,
      deliveries: newestFirst
        .slice(start, start + limit)
        .map((delivery) => deliveryView(world, delivery)),
    };
  },
);
