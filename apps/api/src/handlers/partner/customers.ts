import { customersOf, partnerActor } from "@countersign/domain";
import { customerRow } from "../../views/customer-row.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";
import { customersWindow } from "./customers-window.ts";

export const customers = endpoints.partner.customers.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const world = await worldAt(context.sandbox, input.at);
  const { partner } = insist(world, partnerActor(world, by));
  const rows = customersOf(world, partner.tenantId)
    .flatMap((customerId) => world.customers.get(customerId) ?? [])
    .flatMap((customer) => customerRow(world, customer, partner.tenantId) ?? []);
  return customersWindow(rows, input);
});
