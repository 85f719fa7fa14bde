import type { Invitation } from "./invitation.ts";

/** One named part of the link, in the order the vendor writes them. */
export type InvitationParameter = {
  readonly name: "invType" | "partnerId" | "msppId" | "indirectCSPId" | "DAP";
  readonly value: string;
};

/** The anatomy of an invitation link. `msppId` is 0 for a partner that sells directly. */
export function invitationParameters(invitation: Invitation): readonly InvitationParameter[] {
  const delegated: InvitationParameter = { name: "DAP", value: String(invitation.adminPrivileges) };
  if (invitation.kind === "reseller") {
    return [
      { name: "invType", value: "ResellerRelationship" },
      { name: "partnerId", value: invitation.partnerId },
      { name: "msppId", value: "0" },
      delegated,
    ];
  }
  return [
    { name: "invType", value: "IndirectResellerRelationship" },
    { name: "partnerId", value: invitation.partnerId },
    { name: "msppId", value: invitation.msppId },
    ...providerParameter(invitation.providerId),
    delegated,
  ];
}

function providerParameter(providerId: string | null): readonly InvitationParameter[] {
  return providerId === null ? [] : [{ name: "indirectCSPId", value: providerId }];
}

/**
 * The link in the vendor's format of December 2020 with `root` in place of its host; `root` has no trailing slash
 * and may carry a sandbox prefix.
 *
 * @example buildInvitationUrl({ kind: "reseller", partnerId, adminPrivileges: true }, "http://127.0.0.1:4280")
 */
export function buildInvitationUrl(invitation: Invitation, root: string): string {
  const query = invitationParameters(invitation).map(({ name, value }) => `${name}=${value}`);
  return `${root}/Adminportal/Home?${query.join("&")}#/BillingAccounts/partner-invitation`;
}

/** The link by which an existing customer reaches the agreement alone (S12). */
export function buildAgreementUrl(root: string): string {
  return `${root}/AdminPortal/Home?ref=/BillingAccounts/agreement`;
}

/** The page on which a customer completes its own profile: step 1 of the relationship mail. */
export function buildProfileUrl(root: string): string {
  return `${root}/Adminportal/Home?#/BillingAccounts/billing-accounts`;
}

/** The page on which a customer sees what it bought, and from whom. */
export function buildProductsUrl(root: string): string {
  return `${root}/Adminportal/Home#/subscriptions`;
}

/** Where a customer's administrators begin. */
export function buildAdminHomeUrl(root: string): string {
  return `${root}/Adminportal/Home#/homepage`;
}
