import { ownCustomer, partnerActor, utcDateOf } from "@countersign/domain";
import { customerAccountView } from "../../views/customer-account.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const account = endpoints.partner.account.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const world = await worldAt(context.sandbox, input.at);
  const actor = insist(world, partnerActor(world, by));
  const customer = insist(world, ownCustomer(world, actor.partner.tenantId, input.customerId));
  return customerAccountView(world, actor, customer, utcDateOf(context.sandbox.now()));
});
