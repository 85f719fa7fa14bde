import { departed } from "../person/evolve.ts";
import type { TenantId } from "../primitives.ts";
import { qualificationKey } from "../qualification/questions.ts";
import type { Change } from "../world/changes.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { Customer, CustomerEvent } from "./state.ts";

export function evolveCustomer(world: ReadonlyWorld, event: CustomerEvent): readonly Change[] {
  switch (event.type) {
    case "customerRegistered":
    case "customerCreated":
      return [replaced(event.customer)];
    case "customerProfileUpdated": {
      const customer = world.customers.get(event.customerId);
      if (customer === undefined) return [];
      // What the organisation left empty is gone, so the former profile goes first.
      const { registrationId: _, phoneNumber: __, ...kept } = customer;
      return [replaced({ ...kept, ...event.profile })];
    }
    case "customerDeleted":
      return deleted(world, event.customerId);
    case "customerDomainVerified":
      return [{ table: "customDomains", key: event.domain.name, row: event.domain }];
    default:
      return event satisfies never;
  }
}

/** With the organisation goes all that it has; letters stay with whoever wrote or received them. */
function deleted(world: ReadonlyWorld, customerId: TenantId): readonly Change[] {
  const customer = world.customers.get(customerId);
  if (customer === undefined) return [];
  return [
    { table: "customers", key: customerId, row: null },
    { table: "formerCustomers", key: customerId, row: customer },
    ...world.people.where("tenant", customerId).flatMap(departed),
    ...possessions(world, customerId),
  ];
}

function possessions(world: ReadonlyWorld, customerId: TenantId): readonly Change[] {
  const row = null;
  const carts = [...world.carts.values()].filter((cart) => cart.customerId === customerId);
  return [
    ...world.subscriptions
      .where("customer", customerId)
      .map(({ subscriptionId: key }): Change => ({ table: "subscriptions", key, row })),
    ...world.orders
      .where("customer", customerId)
      .map(({ orderId: key }): Change => ({ table: "orders", key, row })),
    ...carts.map(({ cartId: key }): Change => ({ table: "carts", key, row })),
    ...world.earlierPurchases
      .where("customer", customerId)
      .map(({ purchaseId: key }): Change => ({ table: "earlierPurchases", key, row })),
    ...world.qualifications.where("customer", customerId).map(({ claim }): Change => {
      const key = qualificationKey(customerId, claim.qualification);
      return { table: "qualifications", key, row };
    }),
    ...world.customDomains
      .where("customer", customerId)
      .map(({ name: key }): Change => ({ table: "customDomains", key, row })),
    ...world.agreementRecords
      .where("customer", customerId)
      .map(({ recordId: key }): Change => ({ table: "agreementRecords", key, row })),
  ];
}

function replaced(customer: Customer): Change {
  return { table: "customers", key: customer.tenantId, row: customer };
}
