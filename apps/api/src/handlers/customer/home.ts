import { partnersOf } from "@countersign/domain";
import { endpoints } from "../endpoints.ts";
import { askerOf, askingView } from "./asking.ts";

export const home = endpoints.customer.home.handler(async ({ input, context }) => {
  const asker = await askerOf(context, input.at);
  return {
    ...askingView(context, asker),
    partners: partnersOf(asker.world, asker.customer.tenantId).length,
  };
});
