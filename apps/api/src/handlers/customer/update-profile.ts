import { customerActor, profileOf } from "@countersign/domain";
import { endpoints } from "../endpoints.ts";
import { carryOut, insist } from "../insist.ts";

export const updateProfile = endpoints.customer.updateProfile.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("customer");
    const command = { type: "updateCustomerProfile" as const, by, ...input };
    const { logId, version, world } = await carryOut(context.sandbox, command, {
      kind: "person",
      personId: by,
    });
    const { customer } = insist(world, customerActor(world, by));
    return { logId, version, profile: profileOf(customer) };
  },
);
