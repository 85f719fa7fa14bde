import type { Change } from "../world/changes.ts";
import type { CustomerEvent } from "./state.ts";

export function evolveCustomer(event: CustomerEvent): readonly Change[] {
  return [{ table: "customers", key: event.customer.tenantId, row: event.customer }];
}
