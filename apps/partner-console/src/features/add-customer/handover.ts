import type { TenantId } from "@countersign/domain";
import type { ApiClient } from "@countersign/endpoints";

/** A customer's first account, with the password that is shown once. */
export type Credentials = Awaited<
  ReturnType<ApiClient["partner"]["createCustomer"]>
>["credentials"];

/** The way of a password from where it was made to the page that shows it: in memory alone. */
export type Handover = {
  readonly give: (customerId: TenantId, credentials: Credentials) => void;
  /** `null` where there is none, or it has been shown. */
  readonly read: (customerId: TenantId) => Credentials | null;
  readonly forget: () => void;
};

export function openHandover(): Handover {
  let given: { readonly customerId: TenantId; readonly credentials: Credentials } | null = null;
  return {
    give: (customerId, credentials) => {
      given = { customerId, credentials };
    },
    read: (customerId) => (given?.customerId === customerId ? given.credentials : null),
    forget: () => {
      given = null;
    },
  };
}
