/** Every address behind the `#`; the vendor's links use any letter case, which the router does not mind. */
export const paths = {
  home: "/homepage",
  invitation: "/BillingAccounts/partner-invitation",
  newerInvitation: "/partners/invitation",
  agreement: "/BillingAccounts/agreement",
  newerAgreement: "/partners/agreement",
  partners: "/partners",
  partner: (relationshipId: string): string => `/partners/${relationshipId}`,
  billingAccounts: "/BillingAccounts/billing-accounts",
  yourProducts: "/subscriptions",
  certificate: (recordId: string): string => `/BillingAccounts/certificates/${recordId}`,
  certificateCheck: (recordId: string): string => `/BillingAccounts/certificates/${recordId}/check`,
  agreementTemplates: "/BillingAccounts/agreement-templates",
  agreementText: (version: string, language: string): string =>
    `/agreement-texts/${version}/${language}`,
  letters: "/letters",
} as const;

/** A page of the admin center as the stage opens it, below the sandbox's prefix. */
export function adminCenterPath(path: string): string {
  return `/Adminportal/Home#${path}`;
}

/** Addresses outside the admin center, in the same sandbox. */
export function addressesOf(root: string): {
  readonly mail: string;
  readonly mailOf: (personId: string) => string;
  readonly partnerConsole: string;
} {
  return {
    mail: `${root}/mail`,
    mailOf: (personId) => `${root}/mail?${new URLSearchParams({ person: personId })}`,
    partnerConsole: `${root}/dashboard/home`,
  };
}
