import {
  mayOrderFor,
  mayPurchase,
  OFFERS,
  ownCustomer,
  partnerActor,
  RecordId,
  resellersServing,
  waysOn,
} from "@countersign/domain";
import { permission } from "../../views/explain-refusal.ts";
import { partnerView } from "../../views/organisation.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const products = endpoints.partner.products.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const world = await worldAt(context.sandbox, input.at);
  const actor = insist(world, partnerActor(world, by));
  const { tenantId } = actor.partner;
  const customer = insist(world, ownCustomer(world, tenantId, input.customerId));
  return {
    companyName: customer.companyName,
    offers: [...OFFERS],
    resellers: resellersServing(world, customer.tenantId, tenantId)
      .flatMap((id) => world.partners.get(id) ?? [])
      .map((reseller) => partnerView(reseller)),
    mayOrder: permission(world, mayOrderFor(world, actor, customer.tenantId)),
    mayPurchase: permission(world, mayPurchase(world, customer.tenantId, tenantId)),
    waysOn: [...waysOn(world, customer.tenantId, tenantId)],
    cartId: RecordId.parse(context.newId()),
  };
});
