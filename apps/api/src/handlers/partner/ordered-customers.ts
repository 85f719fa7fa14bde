import {
  customersOf,
  resellersServing,
  type ReadonlyWorld,
  type TenantId,
} from "@countersign/domain";
import {
  type CustomerRow,
  type CustomerSort,
  type ShownStanding,
  shownStanding,
} from "@countersign/endpoints";
import { customerRow } from "../../views/customer-row.ts";

export type CustomersQuery = {
  readonly search?: string | undefined;
  readonly filter?: ShownStanding | undefined;
  readonly reseller?: TenantId | undefined;
  readonly sort: CustomerSort;
};

export type OrderedCustomers = {
  /** All customers of the partner, matching or not. */
  readonly total: number;
  readonly rows: readonly CustomerRow[];
  readonly positions: ReadonlyMap<TenantId, number>;
};

/** The customers of a partner that match, in the order asked for. Walks them all: keep the answer for the next window. */
export function orderedCustomers(
  world: ReadonlyWorld,
  partnerId: TenantId,
  query: CustomersQuery,
): OrderedCustomers {
  const all = customersOf(world, partnerId);
  const rows = throughReseller(world, partnerId, all, query.reseller)
    .flatMap((customerId) => world.customers.get(customerId) ?? [])
    .flatMap((customer) => customerRow(world, customer, partnerId, query.reseller) ?? [])
    .filter(matches(query))
    .toSorted(inOrderOf(query.sort));
  const positions = new Map(rows.map(({ tenantId }, position) => [tenantId, position]));
  return { total: all.length, rows, positions };
}

/** A provider's customers through one of its resellers; all of them where none is named. */
function throughReseller(
  world: ReadonlyWorld,
  partnerId: TenantId,
  all: readonly TenantId[],
  resellerId: TenantId | undefined,
): readonly TenantId[] {
  if (resellerId === undefined) return all;
  return all.filter((customerId) =>
    resellersServing(world, customerId, partnerId).includes(resellerId),
  );
}

function matches({ search, filter }: CustomersQuery): (row: CustomerRow) => boolean {
  const wanted = search?.trim().toLowerCase() ?? "";
  return ({ companyName, domain, tenantId, ...stands }) =>
    (filter === undefined || shownStanding(stands) === filter) &&
    (companyName.toLowerCase().includes(wanted) ||
      domain.includes(wanted) ||
      tenantId.includes(wanted));
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
