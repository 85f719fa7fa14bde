import { mayAcceptInvitation, partnersOf, recordsOf } from "@countersign/domain";
import { recordView } from "../../views/agreement.ts";
import { permission } from "../../views/explain-refusal.ts";
import { relationshipView } from "../../views/relationship.ts";
import { endpoints } from "../endpoints.ts";
import { askerOf, askingView } from "./asking.ts";

export const partners = endpoints.customer.partners.handler(async ({ input, context }) => {
  const asker = await askerOf(context, input.at);
  const { world, customer, person } = asker;
  return {
    ...askingView(context, asker),
    items: partnersOf(world, customer.tenantId).map((relationship) =>
      relationshipView(world, relationship, context.root),
    ),
    records: recordsOf(world, customer.tenantId).map((record) => recordView(world, record)),
    mayManage: permission(world, mayAcceptInvitation(world, person)),
  };
});
