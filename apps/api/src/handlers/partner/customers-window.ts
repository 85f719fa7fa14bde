import type { AgreementStanding, TenantId } from "@countersign/domain";
import type { CustomerRow, CustomerSort } from "@countersign/endpoints";

export type CustomersQuery = {
  readonly search?: string | undefined;
  readonly filter?: AgreementStanding | undefined;
  readonly sort: CustomerSort;
  readonly after?: TenantId | undefined;
  readonly limit: number;
};

export type CustomersWindow = {
  readonly total: number;
  readonly matching: number;
  readonly items: CustomerRow[];
  /** What to ask for next; `null` at the end. */
  readonly after: TenantId | null;
};

/** The rows that match, in order, from the one after `after` on. A row that is gone starts the window anew. */
export function customersWindow(
  rows: readonly CustomerRow[],
  query: CustomersQuery,
): CustomersWindow {
  const matching = rows.filter(matches(query)).toSorted(inOrderOf(query.sort));
  const start =
    query.after === undefined
      ? 0
      : matching.findIndex(({ tenantId }) => tenantId === query.after) + 1;
  const items = matching.slice(start, start + query.limit);
  const hasMore = start + items.length < matching.length;
  return {
    total: rows.length,
    matching: matching.length,
    items,
    after: hasMore ? (items.at(-1)?.tenantId ?? null) : null,
  };
}

function matches({ search, filter }: CustomersQuery): (row: CustomerRow) => boolean {
  const wanted = search?.trim().toLowerCase() ?? "";
  return ({ companyName, domain, standing }) =>
    (filter === undefined || standing === filter) &&
    (companyName.toLowerCase().includes(wanted) || domain.includes(wanted));
}

/** Names sort as people read them, and rows that tie by their id, so that windows fit together. */
const reading = new Intl.Collator("en", { sensitivity: "base", numeric: true });

function inOrderOf(sort: CustomerSort): (one: CustomerRow, other: CustomerRow) => number {
  const sign = sort.startsWith("-") ? -1 : 1;
  const read = columnOf(sort);
  return (one, other) =>
    sign * reading.compare(read(one), read(other)) || (one.tenantId < other.tenantId ? -1 : 1);
}

function columnOf(sort: CustomerSort): (row: CustomerRow) => string {
  switch (sort) {
    case "companyName":
    case "-companyName":
      return ({ companyName }) => companyName;
    case "domain":
    case "-domain":
      return ({ domain }) => domain;
    case "since":
    case "-since":
      return ({ since }) => since;
    default:
      return sort satisfies never;
  }
}
