import { CURRENT_SINCE, isStillValid } from "../agreement/attestation-rules.ts";
import { attestationsServing, directAcceptanceOf, recordsOf } from "../agreement/questions.ts";
import { type Answer, answered, refused } from "../decision.ts";
import { providersOf } from "../partner/questions.ts";
import type { Partner } from "../partner/state.ts";
import type { PartnerActor } from "../person/actor.ts";
import type { TenantId } from "../primitives.ts";
import { agentsOf } from "../person/roles.ts";
import type { PartnerUser } from "../person/state.ts";
import { activePartnersOf, ownCustomer } from "../reseller-relationship/questions.ts";
import type { NotYourCustomer } from "../reseller-relationship/refusals.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { offerOf } from "./catalogue.ts";
import type { ManagedService } from "./offer.ts";
import type {
  AgreementNotAccepted,
  ConfirmationOutdated,
  IndirectResellerMayNotOrder,
} from "./refusals.ts";
import type { Purchase, Order, Subscription } from "./state.ts";

/** Everything a customer has through any partner, in the order it was bought. */
export function subscriptionsOf(
  world: ReadonlyWorld,
  customerId: TenantId,
): readonly Subscription[] {
  return world.subscriptions.where("customer", customerId);
}

/** The services that run for a customer: those of its active subscriptions, whoever sold them, each once. */
export function servicesOf(world: ReadonlyWorld, customerId: TenantId): readonly ManagedService[] {
  const running = subscriptionsOf(world, customerId)
    .filter(({ status }) => status === "active")
    .flatMap(({ offerId }) => offerOf(offerId)?.services ?? []);
  return [...new Set(running)];
}

/** With whom a customer deals about something it has. */
export type Seller = {
  /** The reseller where one sold it, else the partner that ordered. */
  readonly sellerId: TenantId;
  /** Whether it may still sell to the customer. */
  readonly isServing: boolean;
  /** The people to ask for more. Nobody of a partner that does not serve the customer any more. */
  readonly agents: readonly PartnerUser[];
};

/** Whom a customer asks for more of something: the agents of the partner through whom it was bought. */
export function sellerOf(
  world: ReadonlyWorld,
  { customerId, partnerId, resellerId }: Subscription,
): Seller {
  const sellerId = resellerId ?? partnerId;
  const isServing = activePartnersOf(world, customerId).includes(sellerId);
  return { sellerId, isServing, agents: isServing ? agentsOf(world, sellerId) : [] };
}

/** What a customer has through one partner: ordered by it, or by a provider for it as the reseller. */
export function subscriptionsThrough(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): readonly Subscription[] {
  return subscriptionsOf(world, customerId).filter((each) => isSoldBy(each, partnerId));
}

/** The orders that a customer received through one partner, oldest first. */
export function ordersThrough(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): readonly Order[] {
  return world.orders.where("customer", customerId).filter((each) => isSoldBy(each, partnerId));
}

/** What a customer bought through one partner before the log began, oldest first. */
export function earlierPurchasesThrough(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): readonly Purchase[] {
  return world.earlierPurchases
    .where("customer", customerId)
    .filter((purchase) => purchase.partnerId === partnerId)
    .toSorted((a, b) => (a.purchasedOn < b.purchasedOn ? -1 : 1));
}

function isSoldBy(
  sold: { readonly partnerId: TenantId; readonly resellerId: TenantId | null },
  partnerId: TenantId,
): boolean {
  return sold.partnerId === partnerId || sold.resellerId === partnerId;
}

export type MayNotPurchase = AgreementNotAccepted | ConfirmationOutdated;

/**
 * Whether a record permits this partner to sell to the customer: a confirmation that serves the partner, or the
 * customer's own acceptance, which serves everybody.
 */
export function mayPurchase(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): Answer<true, MayNotPurchase> {
  const serving = attestationsServing(world, customerId, partnerId);
  const isPermitted =
    directAcceptanceOf(world, customerId) !== null ||
    serving.some((record) => isStillValid(world, record));
  if (isPermitted) return answered(true);
  const facts = { customerId, partnerId };
  const old = serving.at(-1);
  if (old !== undefined) {
    return refused({
      kind: "confirmationOutdated",
      rule: "oldAttestationsAreRenewed",
      facts: { ...facts, dateAgreed: old.dateAgreed, currentSince: CURRENT_SINCE },
    });
  }
  const rule = isNewCustomer(world, customerId)
    ? "newCustomersAcceptBeforeBuying"
    : "ordersNeedAgreement";
  return refused({ kind: "agreementNotAccepted", rule, facts });
}

/** S9: a customer that was added with "will be asked", and that has nothing on record yet. */
export function isNewCustomer(world: ReadonlyWorld, customerId: TenantId): boolean {
  return (
    world.customers.get(customerId)?.added?.agreement === "willBeAsked" &&
    recordsOf(world, customerId).length === 0
  );
}

export type MayNotOrder = IndirectResellerMayNotOrder | NotYourCustomer;

/** A reseller leaves orders to its provider; the other kinds order. */
export function mayOrderAsKind(
  world: ReadonlyWorld,
  partner: Partner,
): Answer<true, IndirectResellerMayNotOrder> {
  if (partner.kind !== "indirectReseller") return answered(true);
  const { tenantId: resellerId } = partner;
  const facts = { resellerId, providerIds: providersOf(world, resellerId) };
  return refused({
    kind: "indirectResellerMayNotOrder",
    rule: "resellersLeaveOrdersToProviders",
    facts,
  });
}

/** Whether somebody may order for this customer at all. Of the partner's roles every one may (`docs/differences.md`). */
export function mayOrderFor(
  world: ReadonlyWorld,
  { partner }: PartnerActor,
  customerId: TenantId,
): Answer<true, MayNotOrder> {
  const kind = mayOrderAsKind(world, partner);
  if (!kind.ok) return kind;
  const customer = ownCustomer(world, partner.tenantId, customerId);
  return customer.ok ? answered(true) : customer;
}
