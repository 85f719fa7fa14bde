import { buildInvitationUrl, type Invitation } from "@countersign/domain";
import { demoPartners } from "@countersign/scenarios";

/** The link of Oriolus Cloud, in the vendor's format with only the host replaced. */
export function invitationAddress(
  changes: Partial<Pick<Invitation, "adminPrivileges">> = {},
): string {
  const { tenantId: partnerId } = demoPartners.oriolus;
  return buildInvitationUrl({ kind: "reseller", partnerId, adminPrivileges: true, ...changes }, "");
}

export const AGREEMENT_ADDRESS = "/AdminPortal/Home?ref=/BillingAccounts/agreement";
export const PARTNERS_ADDRESS = "/AdminPortal/Home#/partners";
export const BILLING_ADDRESS = "/AdminPortal/Home#/BillingAccounts/billing-accounts";
export const PRODUCTS_ADDRESS = "/AdminPortal/Home#/subscriptions";
export const TEMPLATES_ADDRESS = "/AdminPortal/Home#/BillingAccounts/agreement-templates";
