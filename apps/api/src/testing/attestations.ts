import type { Customer } from "@countersign/domain";

/** What the Update form sends: the customer's own contact, yesterday, unless told otherwise. */
export function anAttestation(
  { primaryContact }: Customer,
  told: { readonly contact?: object; readonly day?: string } = {},
): object {
  const { contact = {}, day = "2026-04-20" } = told;
  return {
    primaryContact: { ...primaryContact, ...contact },
    dateAgreed: { given: "day", day },
  };
}

export function attestationsPath({ tenantId }: Customer): string {
  return `/api/customers/${tenantId}/attestations`;
}

export function accountPath({ tenantId }: Customer): string {
  return `/api/customers/${tenantId}`;
}
