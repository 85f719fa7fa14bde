import { subscriptionsOf } from "@countersign/domain";
import { productView } from "../../views/product.ts";
import { endpoints } from "../endpoints.ts";
import { askerOf, askingView } from "./asking.ts";

export const products = endpoints.customer.products.handler(async ({ input, context }) => {
  const asker = await askerOf(context, input.at);
  const { world, customer } = asker;
  return {
    ...askingView(context, asker),
    items: subscriptionsOf(world, customer.tenantId).map((each) => productView(world, each)),
  };
});
