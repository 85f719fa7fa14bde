/** Where the rules come from. Dates are those of the edition that was read. */
export const SOURCES = {
  confirmAgreement: {
    document: "Confirm customer acceptance of the Microsoft Customer Agreement",
    date: "2021-03-24",
    url: "https://learn.microsoft.com/partner-center/confirm-customer-agreement",
  },
  confirmConsentApi: {
    document: "Confirm customer acceptance of the Microsoft Customer Agreement (developer)",
    date: "2021-07-15",
    url: "https://learn.microsoft.com/partner-center/developer/confirm-customer-consent-customer-agreement",
  },
  consentFaq: {
    document: "Microsoft Cloud Agreement frequently asked questions",
    date: "2020-06-01",
    url: "https://learn.microsoft.com/partner-center/confirm-consent",
  },
  requestRelationship: {
    document: "Request a reseller relationship with a customer",
    date: "2021-07-15",
    url: "https://learn.microsoft.com/partner-center/request-a-relationship-with-a-customer",
  },
  permissions: {
    document: "Assign users roles and permissions",
    date: "2021-07-15",
    url: "https://learn.microsoft.com/partner-center/permissions-overview",
  },
  markets: {
    document: "Cloud Solution Provider program regional markets and currencies",
    date: "2021-04-15",
    url: "https://learn.microsoft.com/partner-center/regional-authorization-overview",
  },
  supportedRelationships: {
    document: "Supported relationships in the Cloud Solution Provider program",
    date: "2021-07-15",
    url: "https://learn.microsoft.com/partner-center/csp-supported-partner-relationships",
  },
  indirectPartners: {
    document: "Indirect provider tasks and indirect resellers",
    date: "2021-07-15",
    url: "https://learn.microsoft.com/partner-center/indirect-provider-tasks-in-partner-center",
  },
  addCustomer: {
    document: "Add a new customer",
    date: "2021-07-15",
    url: "https://learn.microsoft.com/partner-center/add-a-new-customer",
  },
  validateNames: {
    document: "Validate customer and partner names and mail addresses",
    date: "2021-09-22",
    url: "https://learn.microsoft.com/partner-center/validate-names",
  },
  createCustomerApi: {
    document: "Create a customer (developer)",
    date: "2021-07-15",
    url: "https://learn.microsoft.com/partner-center/developer/create-a-customer",
  },
  updateAccount: {
    document: "Update customer account info",
    date: "2023-01-11",
    url: "https://learn.microsoft.com/partner-center/update-customer-account-info",
  },
  customerPermissions: {
    document: "Give customers permission in Partner Center to buy their own products or services",
    date: "2020-05-18",
    url: "https://learn.microsoft.com/partner-center/give-customers-permission",
  },
  adminPrivileges: {
    document: "Granular delegated admin privileges frequently asked questions",
    date: "2023-10-23",
    url: "https://learn.microsoft.com/partner-center/gdap-faq",
  },
  verifiedDomainApi: {
    document: "Add a verified domain for a customer (developer)",
    date: "2019-05-21",
    url: "https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer",
  },
  createCartApi: {
    document: "Create a cart with a customer order (developer)",
    date: "2023-10-01",
    url: "https://learn.microsoft.com/partner-center/developer/create-a-cart",
  },
  checkoutCartApi: {
    document: "Check out a cart (developer)",
    date: "2023-10-01",
    url: "https://learn.microsoft.com/partner-center/developer/checkout-a-cart",
  },
  sellToEducation: {
    document: "Create and sell offers to education customers",
    date: "2023-10-01",
    url: "https://learn.microsoft.com/partner-center/sell-to-education-customers",
  },
  qualificationsApi: {
    document: "Update a customer's qualifications asynchronously (developer)",
    date: "2023-10-01",
    url: "https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous",
  },
  integrationSandbox: {
    document: "Sandbox capabilities for reseller relationship (developer)",
    date: "2023-10-01",
    url: "https://learn.microsoft.com/partner-center/developer/sandbox-scenario",
  },
  integrationSandboxResellers: {
    document: "Create Indirect Reseller in Sandbox (developer)",
    date: "2023-10-01",
    url: "https://learn.microsoft.com/partner-center/developer/create-indirect-reseller-in-sandbox",
  },
  webhooksApi: {
    document: "Partner Center webhooks (developer)",
    date: "2023-10-31",
    url: "https://learn.microsoft.com/partner-center/developer/partner-center-webhooks",
  },
  enhancedAttestation: {
    document: "Confirm customer acceptance by the enhanced attestation API",
    date: "2025-07-10",
    url: "https://learn.microsoft.com/partner-center/customers/integrate-sandbox-confirm-customer-accept",
  },
  m365Partners: {
    document: "Manage partner relationships (Microsoft 365 admin center)",
    date: "2021-07-15",
    url: "https://learn.microsoft.com/microsoft-365/commerce/manage-partners",
  },
  demoLimits: {
    document: "Countersign: differences from the real consoles",
    date: "2026-11-23",
    url: "docs/differences.md",
  },
} as const;

/** A rule of the simulator itself. */
export const OUR_DECISION = SOURCES.demoLimits;
