/** Every address of this app, below the sandbox's prefix. */
export const paths = {
  root: "/dashboard",
  home: "/dashboard/home",
  signIn: "/dashboard/sign-in",
  signOut: "/dashboard/sign-out",
  customers: "/dashboard/customers",
  customersExport: "/dashboard/customers/export",
  relationshipRequest: "/dashboard/customers/relationship-request",
  recipients: "/dashboard/customers/relationship-request/recipients",
  newCustomer: "/dashboard/customers/new-customer",
  domains: "/dashboard/customers/new-customer/domains",
  newCustomerConfirmation: (customerId: string): string =>
    `/dashboard/customers/new-customer/confirmation/${customerId}`,
  indirectResellers: "/dashboard/indirect-resellers",
  indirectProviders: "/dashboard/indirect-providers",
  indirectExport: "/dashboard/indirect-partners/export",
  partnershipRemoval: "/dashboard/indirect-partners/removal",
  accountSettings: "/dashboard/account-settings",
  organizationProfile: "/dashboard/account-settings/organization-profile",
  profileUpdate: "/dashboard/account-settings/organization-profile/update",
  userManagement: "/dashboard/account-settings/user-management",
  newUser: "/dashboard/account-settings/user-management/new-user",
  user: (personId: string): string => `/dashboard/account-settings/user-management/${personId}`,
  userPassword: (personId: string): string =>
    `/dashboard/account-settings/user-management/${personId}/password`,
  userRemoval: (personId: string): string =>
    `/dashboard/account-settings/user-management/${personId}/removal`,
  activityLog: "/dashboard/account-settings/activity-log",
  activityExport: "/dashboard/account-settings/activity-log/export",
  account: (customerId: string): string => `/dashboard/customers/${customerId}/account`,
  attestation: (customerId: string): string => `/dashboard/customers/${customerId}/account/update`,
  subscriptions: (customerId: string): string => `/dashboard/customers/${customerId}/subscriptions`,
  subscription: (customerId: string, subscriptionId: string): string =>
    `/dashboard/customers/${customerId}/subscriptions/${subscriptionId}`,
  orderHistory: (customerId: string): string => `/dashboard/customers/${customerId}/order-history`,
  addProducts: (customerId: string): string => `/dashboard/customers/${customerId}/add-products`,
  orderReview: (customerId: string): string =>
    `/dashboard/customers/${customerId}/add-products/review`,
  orderAttestation: (customerId: string): string =>
    `/dashboard/customers/${customerId}/add-products/review/update`,
  orderConfirmation: (customerId: string, orderId: string): string =>
    `/dashboard/customers/${customerId}/order-confirmation/${orderId}`,
  billTo: (customerId: string): string => `/dashboard/customers/${customerId}/account/bill-to`,
  reservationPurchases: (customerId: string, wanted: string): string =>
    `/dashboard/customers/${customerId}/account/reservation-purchases/${wanted}`,
  customerUsers: (customerId: string): string => `/dashboard/customers/${customerId}/users`,
  customerUser: (customerId: string, personId: string): string =>
    `/dashboard/customers/${customerId}/users/${personId}`,
  relationshipRemoval: (customerId: string): string =>
    `/dashboard/customers/${customerId}/account/remove-relationship`,
  credentialsMail: (customerId: string): string =>
    `/dashboard/customers/${customerId}/credentials-mail`,
  agreementRequest: (customerId: string): string =>
    `/dashboard/customers/${customerId}/agreement-request`,
  agreementTemplates: "/dashboard/agreement-templates",
  agreementText: (version: string, language: string): string =>
    `/dashboard/agreement-texts/${version}/${language}`,
  signInDetails: "/dashboard/sign-in-details",
  letters: "/dashboard/letters",
  play: "/dashboard/play",
} as const;

/** The sandbox's mail belongs to the stage, a page of its own. */
export const mailPath = "/mail";

export function mailOf(personId: string): string {
  return `${mailPath}?${new URLSearchParams({ person: personId })}`;
}

/** The other sandbox, where customers sign in. */
export const adminCenterPath = "/AdminPortal/Home";

/** The names of what the addresses carry after the question mark. */
export const query = {
  wantedFor: "for",
  counterpart: "with",
  wanted: "to",
  step: "step",
  prefix: "prefix",
  reseller: "reseller",
} as const;

/** The agreement templates, with the one for a customer chosen. */
export function agreementTemplatesFor(customerId: string): string {
  return `${paths.agreementTemplates}?${new URLSearchParams({ [query.wantedFor]: customerId })}`;
}

/** The request for a relationship together with a provider or a reseller. */
export function relationshipRequestWith(tenantId: string): string {
  return `${paths.relationshipRequest}?${new URLSearchParams({ [query.counterpart]: tenantId })}`;
}

/** The customers of one of a provider's resellers. */
export function customersOfReseller(tenantId: string): string {
  return `${paths.customers}?${new URLSearchParams({ [query.reseller]: tenantId })}`;
}

/** The wizard that adds a customer for one of a provider's resellers. */
export function newCustomerFor(tenantId: string): string {
  return `${paths.newCustomer}?${new URLSearchParams({ [query.reseller]: tenantId })}`;
}

/** The sign-in page, which leads back to the wanted address. */
export function signInFor(wanted: string): string {
  return `${paths.signIn}?${new URLSearchParams({ [query.wanted]: wanted })}`;
}

/** The wanted address of a sign-in page: a page of this app, nothing from outside. */
export function wantedAfterSignIn(search: URLSearchParams): string {
  const wanted = search.get(query.wanted) ?? "";
  return isOwnPath(wanted) && !wanted.startsWith("/dashboard/sign-") ? wanted : paths.home;
}

export function isOwnPath(path: string): boolean {
  return /^\/dashboard(?:[/?#]|$)/u.test(path);
}

/** The people to whom a mail can be delivered, searched by name, organisation or address. */
export function recipientsMatching(search: string): string {
  return `${paths.recipients}?${new URLSearchParams({ search })}`;
}

/** The second step of the wizard that adds a customer. */
export const newCustomerReview = `${paths.newCustomer}?${new URLSearchParams({ [query.step]: "review" })}`;

/** Whether the domain with this prefix is free. */
export function domainWith(prefix: string): string {
  return `${paths.domains}?${new URLSearchParams({ [query.prefix]: prefix })}`;
}
