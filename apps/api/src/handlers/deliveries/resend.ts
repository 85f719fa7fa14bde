import { deliveryView } from "../../views/delivery.ts";
import { controls } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const resendDelivery = controls.deliveries.resend.handler(
  async ({ input: { deliveryId }, context: { sandbox } }) => {
    const command = { type: "resendDelivery" as const, deliveryId };
    const { world } = await carryOut(sandbox, command, { kind: "stage" });
    const delivery = world.deliveries.get(deliveryId);
    if (delivery === undefined) throw new Error("A delivery was sent again and is not there.");
    return deliveryView(world, delivery);
  },
);
