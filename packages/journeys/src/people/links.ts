import type { Sandbox } from "../fixtures/sandbox.ts";

/** The tenants of the demo that links name. */
export const TENANTS = {
  oriolus: "b0000001-0000-4000-8000-000000000000",
  alcedo: "b0000002-0000-4000-8000-000000000000",
  ciconia: "b0000003-0000-4000-8000-000000000000",
  parus: "b0000004-0000-4000-8000-000000000000",
  junco: "b0000005-0000-4000-8000-000000000000",
  betula: "c0000001-0000-4000-8000-000000000000",
  quercus: "c0000002-0000-4000-8000-000000000000",
} as const;

/** Oriolus Cloud's invitation with admin privileges: what its console writes into the mail. */
export function invitationOfOriolus(sandbox: Sandbox): string {
  return invitationOf(sandbox, TENANTS.oriolus);
}

/** The invitation of a partner that sells directly. */
export function invitationOf(sandbox: Sandbox, partnerId: string): string {
  return inSandbox(
    sandbox,
    `/Adminportal/Home?invType=ResellerRelationship&partnerId=${partnerId}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`,
  );
}

/** The agreement alone, for an organisation that is a customer already. */
export function agreementLink(sandbox: Sandbox): string {
  return inSandbox(sandbox, "/AdminPortal/Home?ref=/BillingAccounts/agreement");
}

/** A vendor's address with only its host replaced. */
export function inSandbox({ root }: Sandbox, pathOfVendor: string): string {
  return `${root}${pathOfVendor}`;
}
