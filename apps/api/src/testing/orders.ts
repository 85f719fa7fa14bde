import type { Customer } from "@countersign/domain";

/** One licence for a year, unless told otherwise. */
export function aLine(told: object = {}): object {
  return { offerId: "CFQ7TTC0LH18:0001", quantity: 1, term: "P1Y", ...told };
}

/** What Buy sends for one line, unless told otherwise. */
export function anOrder(told: object = {}): object {
  return {
    cartId: "00000000-0000-4000-8000-0000000000ca",
    resellerId: null,
    lines: [aLine()],
    ...told,
  };
}

export function ordersPath({ tenantId }: Pick<Customer, "tenantId">): string {
  return `/api/customers/${tenantId}/orders`;
}

export function subscriptionsPath({ tenantId }: Pick<Customer, "tenantId">): string {
  return `/api/customers/${tenantId}/subscriptions`;
}
