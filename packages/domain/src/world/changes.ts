import type { RowOf, TableName, World } from "./world.ts";

/** One record replaced, added (it was absent) or taken away (`row: null`). */
export type Change = {
  readonly [Name in TableName]: {
    readonly table: Name;
    readonly key: string;
    readonly row: RowOf<Name> | null;
  };
}[TableName];

/** Puts changes into the world its owner holds and returns the changes that undo them, last first. */
export function applyChanges(world: World, changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => applyOne(world, change)).toReversed();
}

function applyOne(world: World, change: Change): Change {
  switch (change.table) {
    case "settings":
      return { ...change, row: world.settings.put(change.key, change.row) };
    case "partners":
      return { ...change, row: world.partners.put(change.key, change.row) };
    case "formerPartners":
      return { ...change, row: world.formerPartners.put(change.key, change.row) };
    case "apps":
      return { ...change, row: world.apps.put(change.key, change.row) };
    case "indirectResellerLinks":
      return { ...change, row: world.indirectResellerLinks.put(change.key, change.row) };
    case "people":
      return { ...change, row: world.people.put(change.key, change.row) };
    case "formerPeople":
      return { ...change, row: world.formerPeople.put(change.key, change.row) };
    case "customers":
      return { ...change, row: world.customers.put(change.key, change.row) };
    case "formerCustomers":
      return { ...change, row: world.formerCustomers.put(change.key, change.row) };
    case "customDomains":
      return { ...change, row: world.customDomains.put(change.key, change.row) };
    case "relationships":
      return { ...change, row: world.relationships.put(change.key, change.row) };
    case "agreementTexts":
      return { ...change, row: world.agreementTexts.put(change.key, change.row) };
    case "agreementRecords":
      return { ...change, row: world.agreementRecords.put(change.key, change.row) };
    case "enhancedAttestations":
      return { ...change, row: world.enhancedAttestations.put(change.key, change.row) };
    case "earlierPurchases":
      return { ...change, row: world.earlierPurchases.put(change.key, change.row) };
    case "orders":
      return { ...change, row: world.orders.put(change.key, change.row) };
    case "carts":
      return { ...change, row: world.carts.put(change.key, change.row) };
    case "subscriptions":
      return { ...change, row: world.subscriptions.put(change.key, change.row) };
    case "qualifications":
      return { ...change, row: world.qualifications.put(change.key, change.row) };
    case "mail":
      return { ...change, row: world.mail.put(change.key, change.row) };
    case "webhooks":
      return { ...change, row: world.webhooks.put(change.key, change.row) };
    case "deliveries":
      return { ...change, row: world.deliveries.put(change.key, change.row) };
    default:
      return change satisfies never;
  }
}
