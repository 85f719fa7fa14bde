import { partnerActor } from "@countersign/domain";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";
import { customersWindow } from "./customers-window.ts";
import { orderedCustomers } from "./ordered-customers.ts";
import { rememberedCustomers } from "./remembered-customers.ts";

export const customers = endpoints.partner.customers.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const world = await worldAt(context.sandbox, input.at);
  const { tenantId } = insist(world, partnerActor(world, by)).partner;
  const list =
    input.at === undefined
      ? rememberedCustomers(context.sandbox, tenantId, input)
      : orderedCustomers(world, tenantId, input);
  return customersWindow(list, input);
});
