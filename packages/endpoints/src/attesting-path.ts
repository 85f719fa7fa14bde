/**
 * Where a partner confirms for its customer in the partner console, below the sandbox's prefix, with the button in the
 * focus. Letters and the other side's screens lead there.
 *
 * @example attestingPath("c0000001-0000-4000-8000-000000000000") // "/dashboard/customers/c0000001-0000-4000-8000-000000000000/account#update"
 */
export function attestingPath(customerId: string): string {
  return `/dashboard/customers/${customerId}/account${UPDATE_HASH}`;
}

/** The end of an address that asks for the focus on the Update button. */
export const UPDATE_HASH = "#update";
