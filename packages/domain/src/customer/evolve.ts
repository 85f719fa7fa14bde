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
    default:
      return event satisfies never;
  }
}

function replaced(customer: Customer): Change {
  return { table: "customers", key: customer.tenantId, row: customer };
}
