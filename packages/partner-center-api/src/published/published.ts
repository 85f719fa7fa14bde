/** An operation as the vendor's documents of 2021 to 2023 list it; parameters as Express writes them. */
export type Published = { readonly area: string; readonly method: string; readonly path: string };

const LISTED: Readonly<Record<string, string>> = {
  Agreements: `
GET /v1/agreements
GET /v1/agreementtemplates/:templateId/document
POST /v1/customers/:customerId/agreements
GET /v1/customers/:customerId/agreements
GET /v1/customers/:customerId/directSignedMicrosoftCustomerAgreementStatus
GET /v1/compliance/csp/agreementstatus
POST /v1/attestations/enhanced`,
  Customers: `
POST /v1/customers
GET /v1/customers
GET /v1/customers/:customerId
PATCH /v1/customers/:customerId
DELETE /v1/customers/:customerId
GET /v1/customers/:customerId/profiles/billing
PUT /v1/customers/:customerId/profiles/billing
GET /v1/customers/:customerId/profiles/company
GET /v1/customers/:customerId/validationStatus
GET /v1/customers/:customerId/customDomains
GET /v1/customers/:customerId/organization
POST /v1/customers/:customerId/verifieddomain
GET /v1/customers/:customerId/managedservices
GET /v1/customers/:customerId/users
GET /v1/customers/:customerId/users/:userId
GET /v1/customers/:customerId/qualifications
POST /v1/customers/:customerId/qualifications
GET /v1/customers/all/validations
HEAD /v1/domains/:domain
GET /v1/validations/checkdomainavailability/:prefix
POST /v1/validations/address`,
  Relationships: `
GET /v1/customers/relationshiprequests
GET /v1/relationships
GET /v1/customers/:customerId/relationships
POST /v1/sandboxIndirectReseller
DELETE /v1/sandboxIndirectReseller/:resellerId`,
  Ordering: `
GET /v1/products
GET /v1/products/:productId
GET /v1/products/:productId/skus
GET /v1/products/:productId/skus/:skuId
GET /v1/products/:productId/skus/:skuId/availabilities
GET /v1/products/:productId/skus/:skuId/availabilities/:availabilityId
GET /v1/customers/:customerId/products
GET /v1/customers/:customerId/products/:productId
GET /v1/customers/:customerId/products/:productId/skus
GET /v1/customers/:customerId/products/:productId/skus/:skuId
GET /v1/customers/:customerId/products/:productId/skus/:skuId/availabilities
GET /v1/customers/:customerId/products/:productId/skus/:skuId/availabilities/:availabilityId
POST /v1/customers/:customerId/carts
GET /v1/customers/:customerId/carts/:cartId
PUT /v1/customers/:customerId/carts/:cartId
POST /v1/customers/:customerId/carts/:cartId/checkout
POST /v1/customers/:customerId/orders
GET /v1/customers/:customerId/orders
GET /v1/customers/:customerId/orders/:orderId
GET /v1/customers/:customerId/subscriptions
GET /v1/customers/:customerId/subscriptions/:subscriptionId
PATCH /v1/customers/:customerId/subscriptions/:subscriptionId`,
  Webhooks: `
GET /webhooks/v1/registration/events
POST /webhooks/v1/registration
GET /webhooks/v1/registration
PUT /webhooks/v1/registration
POST /webhooks/v1/registration/validationEvents
GET /webhooks/v1/registration/validationEvents/:correlationId`,
  Audit: `
GET /v1/auditrecords
GET /auditactivity/v1/auditrecords/:auditId`,
  Profiles: `
GET /v1/profiles/organization
PUT /v1/profiles/organization
GET /v1/profiles/legalbusiness
PUT /v1/profiles/legalbusiness
GET /v1/profiles/mpn
GET /v1/profiles/billing
PUT /v1/profiles/billing
GET /v1/profiles/support
PUT /v1/profiles/support
GET /v1/countryvalidationrules/:country
GET /v1/roles
GET /v1/roles/:roleId/usermembers`,
};

export const PUBLISHED: readonly Published[] = Object.entries(LISTED).flatMap(([area, lines]) =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [method = "", path = ""] = line.split(" ");
      return { area, method, path };
    }),
);
