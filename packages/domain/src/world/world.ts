import type { AgreementRecord, AgreementText, EnhancedAttestation } from "../agreement/state.ts";
import type { CustomDomain } from "../customer/custom-domain.ts";
import type { Customer } from "../customer/state.ts";
import { invitationsIn } from "../mail/invitations-in.ts";
import type { Mail } from "../mail/state.ts";
import type { Cart, Purchase, Order, Subscription } from "../order/state.ts";
import type { App } from "../partner/app.ts";
import type { IndirectResellerLink, Partner } from "../partner/state.ts";
import type { Person } from "../person/state.ts";
import type { CustomerQualification } from "../qualification/state.ts";
import { partnersIn, type ResellerRelationship } from "../reseller-relationship/state.ts";
import type { Settings } from "../sandbox/state.ts";
import type { Delivery, WebhookRegistration } from "../webhook/state.ts";
import { createTable, type ReadonlyTable, type Table } from "./table.ts";

/** Everything a sandbox holds: the fold of its log. Only `applyChanges` writes it. */
export type World = ReturnType<typeof emptyWorld>;

/** A world that can only be asked. */
export type ReadonlyWorld = {
  readonly [Name in keyof World]: World[Name] extends Table<infer Row, infer Index>
    ? ReadonlyTable<Row, Index>
    : never;
};

export type TableName = keyof World;
export type RowOf<Name extends TableName> =
  World[Name] extends Table<infer Row, infer _Index> ? Row : never;

export function emptyWorld() {
  return {
    settings: createTable<Settings, never>({}),
    /** `madeBy`: the provider of the integration sandbox that made it. */
    partners: createTable<Partner, "kind" | "domain" | "madeBy">({
      kind: (partner) => [partner.kind],
      domain: (partner) => [partner.domain],
      madeBy: ({ madeBy }) => (madeBy === undefined ? [] : [madeBy.providerId]),
    }),
    /** Partners that were deleted. They sell nothing; what they did keeps their name. */
    formerPartners: createTable<Partner, never>({}),
    indirectResellerLinks: createTable<IndirectResellerLink, "reseller" | "provider">({
      reseller: (link) => [link.resellerId],
      provider: (link) => [link.providerId],
    }),
    people: createTable<Person, "signInName" | "tenant">({
      signInName: (person) => [person.userPrincipalName.toLowerCase()],
      tenant: (person) => [person.tenantId],
    }),
    /** People who were removed. They sign in nowhere; what they did keeps their name. */
    formerPeople: createTable<Person, never>({}),
    /** Programs that partners registered. */
    apps: createTable<App, "tenant">({ tenant: (app) => [app.tenantId] }),
    customers: createTable<Customer, "domain">({ domain: (customer) => [customer.domain] }),
    /** Customers that were deleted. Nobody serves them; what happened to them keeps their name. */
    formerCustomers: createTable<Customer, never>({}),
    /** By their names. */
    customDomains: createTable<CustomDomain, "customer">({
      customer: (domain) => [domain.customerId],
    }),
    relationships: createTable<ResellerRelationship, "customer" | "partner">({
      customer: (relationship) => [relationship.customerId],
      partner: (relationship) => partnersIn(relationship.channel),
    }),
    agreementTexts: createTable<AgreementText, "language">({ language: (text) => [text.language] }),
    /** `madeFrom`: the enhanced attestation of a confirmation. */
    agreementRecords: createTable<AgreementRecord, "customer" | "madeFrom">({
      customer: (record) => [record.customerId],
      madeFrom: (record) =>
        record.status === "attested" && record.attestationId !== undefined
          ? [record.attestationId]
          : [],
    }),
    enhancedAttestations: createTable<EnhancedAttestation, never>({}),
    earlierPurchases: createTable<Purchase, "customer">({
      customer: (purchase) => [purchase.customerId],
    }),
    orders: createTable<Order, "customer" | "cart">({
      customer: (order) => [order.customerId],
      cart: (order) => [order.cartId],
    }),
    /** Carts that programs filled. */
    carts: createTable<Cart, never>({}),
    /** `endsOn`: the days on which the clock has to do something. */
    subscriptions: createTable<Subscription, "customer" | "endsOn">({
      customer: (subscription) => [subscription.customerId],
      endsOn: ({ status, term }) =>
        term.kind === "recurring" && status !== "expired" ? [term.endsOn] : [],
    }),
    /** `reviewEndsOn`: the days on which a review ends by itself. */
    qualifications: createTable<CustomerQualification, "customer" | "partner" | "reviewEndsOn">({
      customer: ({ customerId }) => [customerId],
      partner: ({ partnerId }) => [partnerId],
      reviewEndsOn: ({ vetting }) => (vetting.status === "inReview" ? [vetting.endsOn] : []),
    }),
    /** `invitation`: the letters that carry its link. */
    mail: createTable<Mail, "recipient" | "invitation">({
      recipient: (mail) => [mail.to],
      invitation: invitationsIn,
    }),
    /** Where each partner is told of what happens, by the partner's id. */
    webhooks: createTable<WebhookRegistration, never>({}),
    deliveries: createTable<Delivery, "status" | "partner">({
      status: ({ status }) => [status],
      partner: ({ partnerId }) => [partnerId],
    }),
  };
}
