import type { Change } from "../world/changes.ts";
import type { OrderEvent } from "./state.ts";

export function evolveOrder(event: OrderEvent): readonly Change[] {
  return [{ table: "earlierPurchases", key: event.purchase.purchaseId, row: event.purchase }];
}
