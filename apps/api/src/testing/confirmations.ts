import { CUSTOMER_AGREEMENT_TEMPLATE_ID } from "@countersign/domain";

export const CUSTOMER_AGREEMENT = "MicrosoftCustomerAgreement";

/** What a program sends to confirm for Quercus Furniture, unless told otherwise. */
export function aConfirmation(changes: object = {}): object {
  return {
    primaryContact: {
      firstName: "Piotr",
      lastName: "Mazur",
      email: "piotr@quercus.example",
      phoneNumber: "",
    },
    templateId: CUSTOMER_AGREEMENT_TEMPLATE_ID,
    dateAgreed: "2026-04-20T08:15:00Z",
    type: CUSTOMER_AGREEMENT,
    ...changes,
  };
}

export function agreementsOf({ tenantId }: { readonly tenantId: string }): string {
  return `/v1/customers/${tenantId}/agreements`;
}
