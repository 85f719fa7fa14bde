import type { TenantId } from "@countersign/domain";
import type { CustomerRow } from "@countersign/endpoints";
import type { OrderedCustomers } from "./ordered-customers.ts";

export type CustomersWindow = {
  readonly total: number;
  readonly matching: number;
  readonly items: CustomerRow[];
  /** What to ask for next; `null` at the end. */
  readonly after: TenantId | null;
};

type Asked = {
  readonly after?: TenantId | undefined;
  readonly skip?: number | undefined;
  readonly limit: number;
};

/** The rows from the one behind `after` on, or behind the first `skip`. When that one is gone, the window starts anew. */
export function customersWindow(
  { total, rows, positions }: OrderedCustomers,
  { after, skip, limit }: Asked,
): CustomersWindow {
  const start = skip ?? (after === undefined ? 0 : (positions.get(after) ?? -1) + 1);
  const items = rows.slice(start, start + limit);
  const hasMore = start + items.length < rows.length;
  return {
    total,
    matching: rows.length,
    items,
    after: hasMore ? (items.at(-1)?.tenantId ?? null) : null,
  };
}
