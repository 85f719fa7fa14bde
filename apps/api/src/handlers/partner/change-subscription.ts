import { partnerActor } from "@countersign/domain";
import { subscriptionView } from "../../views/order.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut, insist } from "../insist.ts";

export const changeSubscription = endpoints.partner.changeSubscription.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const { logId, version, world } = await carryOut(
      context.sandbox,
      { by, ...input },
      { kind: "person", personId: by },
    );
    const subscription = world.subscriptions.get(input.subscriptionId);
    if (subscription === undefined) throw new Error("What was changed is not there.");
    const actor = insist(world, partnerActor(world, by));
    return { logId, version, subscription: subscriptionView(world, actor, subscription) };
  },
);
