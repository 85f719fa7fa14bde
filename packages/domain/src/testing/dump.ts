import type { World } from "../world/world.ts";
import { customer, direct, german, globalAdmin, provider, reseller } from "./cast.ts";

/** A world as plain data, records and index entries in their order, so that two worlds can be compared to the letter. */
export function dump(world: World): unknown {
  const organisations = [customer, direct, german, provider, reseller].map(
    ({ tenantId }) => tenantId,
  );
  return {
    rows: Object.entries(world).map(([name, table]) => [name, Array.from<unknown>(table.values())]),
    relationships: organisations.map((id) => [
      world.relationships.where("customer", id),
      world.relationships.where("partner", id),
    ]),
    domains: organisations.map((id) => world.customDomains.where("customer", id)),
    records: organisations.map((id) => world.agreementRecords.where("customer", id)),
    purchases: organisations.map((id) => world.earlierPurchases.where("customer", id)),
    orders: organisations.map((id) => world.orders.where("customer", id)),
    subscriptions: organisations.map((id) => world.subscriptions.where("customer", id)),
    due: [...world.subscriptions.valuesOf("endsOn")]
      .toSorted()
      .map((day) => [day, world.subscriptions.where("endsOn", day)]),
    people: organisations.map((id) => world.people.where("tenant", id)),
    links: organisations.map((id) => world.indirectResellerLinks.where("provider", id)),
    deliveries: [
      world.deliveries.where("status", "waiting"),
      world.deliveries.where("partner", direct.tenantId),
    ],
    mail: world.mail.where("recipient", globalAdmin.personId),
  };
}
