import { CUSTOMER_AGREEMENT_TEMPLATE_ID, type PartnerUser } from "@countersign/domain";
import {
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import { z } from "zod";
import { aConfirmation, agreementsOf, CUSTOMER_AGREEMENT } from "./confirmations.ts";
import { aSignatoryRequest, ENHANCED, requestedEnhanced } from "./enhanced-attestations.ts";
import type { GoodCall, Written } from "./good-call.ts";
import { sandboxCalls } from "./integration-sandbox.ts";
import {
  aCart,
  aProgramOrder,
  idIn,
  openedCart,
  programOrdersOf,
  programSubscriptionsOf,
} from "./ordering.ts";
import type { Program } from "./program.ts";
import { customerPath, aProgramCustomer, REGISTERED } from "./program-customers.ts";
import { aQualification, qualificationsOf } from "./qualifications.ts";
import { aVerifiedDomain, verifiedDomainOf } from "./verified-domains.ts";
import { aRegistration, register, REGISTRATION, sendTestEvent, TEST_EVENTS } from "./webhooks.ts";

const { zofia, igor, hanna, olga } = demoPartnerPeople;
const { quercus, tilia, salix, sorbus } = demoCustomers;
const { parus } = demoPartners;
const { piotr } = demoCustomerPeople;

/** Nobody listens there. */
const CALLBACK = "http://127.0.0.1:9/hooks";
/** Chosen by few: a registration tells of it only then. */
const IN_MS_HEADER = { SignatureTokenToMsSignatureHeader: true };
const HELPDESK_ROLE = "082cc3a5-2eff-4274-8fe1-ad5b4387ef55";
const SKU = "products/CFQ7TTC0LH18/skus/0001";
const ORGANIZATION = "/v1/profiles/organization";

const Ids = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })).min(1) });
const Placed = z.object({ lineItems: z.array(z.object({ subscriptionId: z.string() })).min(1) });
const Attempted = z.object({ results: z.array(z.unknown()) });
const Resource = z.looseObject({});

function reading(path: string, by: PartnerUser = zofia): GoodCall {
  return { by, ready: () => ({ path }) };
}

/** What is there, sent back with a change, as callers of the vendor change it. */
async function changed(program: Program, path: string, changes: object): Promise<Written> {
  const { body } = await program.get(path);
  return { path, body: { ...Resource.parse(body), ...changes } };
}

async function firstIdAt(program: Program, path: string): Promise<string> {
  const [first] = Ids.parse((await program.get(path)).body).items;
  return String(first?.id);
}

async function ordered(program: Program): Promise<unknown> {
  return (await program.post(programOrdersOf(tilia), aProgramOrder())).body;
}

async function subscriptionPath(program: Program): Promise<string> {
  const [line] = Placed.parse(await ordered(program)).lineItems;
  return `${programSubscriptionsOf(tilia)}/${String(line?.subscriptionId)}`;
}

/** After an order. */
async function afterOrder(program: Program, path: string): Promise<Written> {
  await ordered(program);
  return { path };
}

/** After a webhook has been registered. */
async function registered(program: Program, body?: object): Promise<Written> {
  await register(program, CALLBACK, IN_MS_HEADER);
  return { path: REGISTRATION, ...(body !== undefined && { body }) };
}

async function isAttempted(program: Program, path: string): Promise<boolean> {
  return Attempted.parse((await program.get(path)).body).results.length > 0;
}

/** The catalogue of a country, or of one customer, who is in one. */
function catalogue(owner: "" | "Customer", at: string): Readonly<Record<string, GoodCall>> {
  const country = owner === "" ? "country=PL" : "";
  const availabilities = `${at}/${SKU}/availabilities`;
  return {
    [`list${owner}Products`]: reading(`${at}/products?targetView=OnlineServices&${country}`),
    [`get${owner}Product`]: reading(`${at}/products/CFQ7TTC0LH18?${country}`),
    [`list${owner}Skus`]: reading(`${at}/products/CFQ7TTC0LH18/skus?${country}`),
    [`get${owner}Sku`]: reading(`${at}/${SKU}?${country}`),
    [`list${owner}Availabilities`]: reading(`${availabilities}?${country}`),
    [`get${owner}Availability`]: {
      by: zofia,
      async ready(program) {
        const id = await firstIdAt(program, `${availabilities}?${country}`);
        return { path: `${availabilities}/${id}?${country}` };
      },
    },
  };
}

function profileUpdate(path: string, changes: object): GoodCall {
  return { by: igor, ready: (program) => changed(program, path, changes) };
}

const address = { country: "PL", city: "Poznań", state: "Wielkopolskie", postalCode: "60-001" };
const newAddress = { ...address, addressLine1: "ul. Nowa 7", addressLine2: "" };
const newCompany = { companyName: "Oriolus One", address: newAddress };

/** One good call of every operation, by its name. */
export const GOOD_CALLS: Readonly<Record<string, GoodCall>> = {
  listAgreementTemplates: reading(`/v1/agreements?agreementType=${CUSTOMER_AGREEMENT}`),
  templateDocument: reading(
    `/v1/agreementtemplates/${CUSTOMER_AGREEMENT_TEMPLATE_ID}/document?country=PL&language=pl-PL`,
  ),
  confirmAgreement: {
    by: zofia,
    ready: () => ({ path: agreementsOf(quercus), body: aConfirmation() }),
  },
  listConfirmations: {
    by: zofia,
    async ready(program) {
      await program.post(agreementsOf(quercus), aConfirmation());
      return { path: `${agreementsOf(quercus)}?agreementType=${CUSTOMER_AGREEMENT}` };
    },
  },
  directSignStatus: reading(`${customerPath(tilia)}/directSignedMicrosoftCustomerAgreementStatus`),
  directSignStatusAlias: reading(`${customerPath(tilia)}/directSignedCustomerAgreementStatus`),
  partnerAgreementStatus: reading(`/v1/compliance/csp/agreementstatus?mpnId=${parus.mpnId}`, olga),
  requestEnhancedAttestation: {
    by: "app",
    era: "2026",
    ready: () => ({ path: ENHANCED, body: aSignatoryRequest() }),
  },
  enhancedAttestationStatus: {
    by: "app",
    era: "2026",
    ready: async (program) => ({ path: `${ENHANCED}/${await requestedEnhanced(program)}` }),
  },
  requestRelationship: reading("/v1/customers/relationshiprequests"),
  listCustomers: reading("/v1/customers?size=2"),
  createCustomer: {
    by: zofia,
    ready: () => ({ path: "/v1/customers", body: aProgramCustomer(REGISTERED) }),
  },
  getCustomer: reading(customerPath(tilia)),
  changeCustomer: {
    by: igor,
    ready: () => ({ path: customerPath(salix), body: { relationshipToPartner: "none" } }),
  },
  ...sandboxCalls,
  getBillingProfile: reading(`${customerPath(tilia)}/profiles/billing`),
  updateBillingProfile: {
    by: zofia,
    ready: (program) =>
      changed(program, `${customerPath(tilia)}/profiles/billing`, {
        companyName: "Tilia Accounts",
        defaultAddress: newAddress,
      }),
  },
  getCompanyProfile: reading(`${customerPath(tilia)}/profiles/company`),
  getValidationStatus: reading(`${customerPath(tilia)}/validationStatus?type=account`),
  listCustomDomains: reading(`${customerPath(quercus)}/customDomains`),
  getCustomerOrganization: reading(`${customerPath(quercus)}/organization`),
  listManagedServices: {
    by: zofia,
    async ready(program) {
      await program.post(programOrdersOf(sorbus), aProgramOrder());
      return { path: `${customerPath(sorbus)}/managedservices` };
    },
  },
  listValidationCodes: reading("/v1/customers/all/validations"),
  listQualifications: {
    by: zofia,
    async ready(program) {
      await program.post(qualificationsOf(quercus), { Qualification: "StateOwnedEntity" });
      return { path: qualificationsOf(quercus) };
    },
  },
  requestQualification: {
    by: zofia,
    ready: () => ({ path: qualificationsOf(tilia), body: aQualification() }),
  },
  verifyDomain: {
    by: zofia,
    ready: () => ({ path: verifiedDomainOf(quercus), body: aVerifiedDomain() }),
  },
  listCustomerUsers: reading(`${customerPath(quercus)}/users?size=1`),
  getCustomerUser: reading(`${customerPath(quercus)}/users/${piotr.personId}`),
  headDomain: reading(`/v1/domains/${tilia.domain}`),
  checkDomainAvailability: reading("/v1/validations/checkdomainavailability/free-training"),
  validateAddress: {
    by: zofia,
    ready: () => ({ path: "/v1/validations/address", body: newAddress }),
  },
  listRelationships: reading(
    "/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf",
    olga,
  ),
  listCustomerRelationships: reading(`${customerPath(sorbus)}/relationships`, olga),
  ...catalogue("", "/v1"),
  ...catalogue("Customer", customerPath(tilia)),
  createCart: {
    by: zofia,
    ready: () => ({ path: `${customerPath(tilia)}/carts`, body: aCart() }),
  },
  getCart: { by: zofia, ready: async (program) => ({ path: await openedCart(program, tilia) }) },
  updateCart: {
    by: zofia,
    ready: async (program) => ({
      path: await openedCart(program, tilia),
      body: aCart({ Quantity: 5 }),
    }),
  },
  checkOutCart: {
    by: zofia,
    ready: async (program) => ({ path: `${await openedCart(program, tilia)}/checkout` }),
  },
  createOrder: {
    by: zofia,
    ready: () => ({ path: programOrdersOf(tilia), body: aProgramOrder() }),
  },
  listOrders: { by: zofia, ready: (program) => afterOrder(program, programOrdersOf(tilia)) },
  getOrder: {
    by: zofia,
    ready: async (program) => ({
      path: `${programOrdersOf(tilia)}/${idIn(await ordered(program))}`,
    }),
  },
  listSubscriptions: {
    by: zofia,
    ready: (program) => afterOrder(program, programSubscriptionsOf(tilia)),
  },
  getSubscription: {
    by: zofia,
    ready: async (program) => ({ path: await subscriptionPath(program) }),
  },
  updateSubscription: {
    by: zofia,
    ready: async (program) => changed(program, await subscriptionPath(program), { quantity: 3 }),
  },
  listAuditRecords: {
    by: zofia,
    ready: (program) =>
      afterOrder(
        program,
        "/v1/auditrecords?startDate=2026-04-20T00:00:00Z&endDate=2026-04-21T12:00:00Z",
      ),
  },
  getAuditRecord: {
    by: zofia,
    async ready(program) {
      await ordered(program);
      const id = await firstIdAt(program, "/v1/auditrecords");
      return { path: `/auditactivity/v1/auditrecords/${id}` };
    },
  },
  getOrganizationProfile: reading(ORGANIZATION),
  updateOrganizationProfile: profileUpdate(ORGANIZATION, {
    companyName: "Oriolus One",
    defaultAddress: newAddress,
  }),
  getLegalBusinessProfile: reading("/v1/profiles/legalbusiness"),
  updateLegalBusinessProfile: profileUpdate("/v1/profiles/legalbusiness", newCompany),
  getNetworkProfile: reading(`/v1/profiles/mpn?mpnId=${parus.mpnId}`),
  getPartnerBillingProfile: reading("/v1/profiles/billing"),
  updatePartnerBillingProfile: profileUpdate("/v1/profiles/billing", newCompany),
  getSupportProfile: reading("/v1/profiles/support"),
  updateSupportProfile: {
    by: igor,
    async ready(program) {
      // The demo's address lacks what its country asks for; this profile is not the one that shows it.
      const { path, body } = await changed(program, ORGANIZATION, { defaultAddress: newAddress });
      await program.send("PUT", path, { body });
      return changed(program, "/v1/profiles/support", { email: "help@oriolus.example" });
    },
  },
  getCountryRules: reading("/v1/countryvalidationrules/PL"),
  listRoles: reading("/v1/roles"),
  listRoleMembers: reading(`/v1/roles/${HELPDESK_ROLE}/usermembers`),
  listWebhookEvents: reading(`${REGISTRATION}/events`, hanna),
  getWebhook: { by: hanna, ready: (program) => registered(program) },
  registerWebhook: {
    by: hanna,
    ready: () => ({ path: REGISTRATION, body: aRegistration(CALLBACK, IN_MS_HEADER) }),
  },
  changeWebhook: {
    by: hanna,
    ready: (program) =>
      registered(
        program,
        aRegistration(CALLBACK, { ...IN_MS_HEADER, WebhookEvents: ["test-created"] }),
      ),
  },
  createTestEvent: {
    by: hanna,
    ready: async (program) => ({ ...(await registered(program)), path: TEST_EVENTS }),
  },
  getTestEvent: {
    by: hanna,
    async ready(program) {
      await registered(program);
      const path = `${TEST_EVENTS}/${await sendTestEvent(program)}`;
      while (!(await isAttempted(program, path)));
      return { path };
    },
  },
};
