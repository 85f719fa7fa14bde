import { attestation, dateInTheWay } from "../agreement/attest-agreement.ts";
import { mayStillAttest } from "../agreement/attestation-rules.ts";
import type { AttestationRefusal, RoleMayNotAttest } from "../agreement/refusals.ts";
import type { AgreementEvent } from "../agreement/state.ts";
import { type Answer, answered, type Decision, happened, refused } from "../decision.ts";
import { limitInTheWay } from "../integration-sandbox/limits.ts";
import type { SandboxLimitReached } from "../integration-sandbox/refusals.ts";
import { isSameMarket, marketOf } from "../market/markets.ts";
import { freshId, type Moment } from "../moment.ts";
import { mailDomainsOf, providersOf, resellersOf } from "../partner/questions.ts";
import type { Partner } from "../partner/state.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayAddCustomerAs, mayAttest } from "../person/roles.ts";
import type { CustomerUser, PersonEvent } from "../person/state.ts";
import { type CountryCode, type DomainName, PersonId, TenantId } from "../primitives.ts";
import type { CountryOutsideMarket, ProviderNotLinked } from "../reseller-relationship/refusals.ts";
import type { Channel, RelationshipEvent } from "../reseller-relationship/state.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { CreateCustomer } from "./commands.ts";
import { domainInTheWay } from "./domains.ts";
import { initialDomainOf } from "./profile.ts";
import { profileProblems } from "./profile-problems.ts";
import type {
  DomainTaken,
  MayNotAddCustomer,
  ProfileRefusal,
  ResellerMissing,
} from "./refusals.ts";
import type { Customer, CustomerEvent } from "./state.ts";

export type CreateCustomerRefusal =
  | UnknownAccountRefusal
  | MayNotAddCustomer
  | ResellerMissing
  | ProviderNotLinked
  | SandboxLimitReached
  | CountryOutsideMarket
  | DomainTaken
  | ProfileRefusal
  | RoleMayNotAttest
  | AttestationRefusal;
type Created = CustomerEvent | PersonEvent | RelationshipEvent | AgreementEvent;

/**
 * S2, S8. A partner adds a customer: its tenant, an administrator with a one-time password, and the relationship with
 * delegated administration, which the vendor gives whoever made the tenant. By the first path nothing is on record; by
 * the second the partner's confirmation is kept in the same moment.
 */
export function createCustomer(
  world: ReadonlyWorld,
  command: CreateCustomer,
  moment: Moment,
): Decision<Created, CreateCustomerRefusal> {
  const actor = partnerActor(world, command.by);
  if (!actor.ok) return actor;
  const { person, partner } = actor.value;
  const allowed = mayAddCustomer(world, actor.value);
  if (!allowed.ok) return allowed;
  const channel = channelFor(world, partner, command.resellerId);
  if (!channel.ok) return channel;
  const domain = initialDomainOf(command.profile.domainPrefix);
  const inTheWay =
    limitInTheWay(world, partner, "customers") ??
    marketInTheWay(partner, command.profile.country) ??
    domainInTheWay(world, domain) ??
    profileProblems(command.profile, mailDomainsOf(world, actor.value.partner.tenantId))[0];
  if (inTheWay !== undefined) return refused(inTheWay);
  const agreement = agreementPart(world, actor.value, command, moment);
  if (!agreement.ok) return agreement;
  const customer = customerFrom(command, domain, moment);
  const { tenantId } = customer;
  const { now } = moment;
  return happened<Created>(
    { type: "customerCreated", customer },
    { type: "personAdded", person: administratorFrom(command, customer, moment) },
    {
      type: "relationshipEstablished",
      relationship: {
        relationshipId: freshId(moment, 2),
        customerId: tenantId,
        channel: channel.value,
        adminPrivileges: { status: "granted", grantedAt: now, grantedBy: person.personId },
        establishedAt: now,
        establishedBy: person.personId,
        invitation: null,
      },
    },
    ...agreement.value,
  );
}

/** Whether somebody may add customers at all. The kind of partner is named first: another role would not help it. */
export function mayAddCustomer(
  world: ReadonlyWorld,
  { person, partner }: PartnerActor,
): Answer<true, MayNotAddCustomer> {
  if (partner.kind !== "indirectReseller") return mayAddCustomerAs(person);
  const { tenantId: resellerId } = partner;
  return refused({
    kind: "indirectResellerMayNotAddCustomer",
    rule: "resellersLeaveNewCustomersToProviders",
    facts: { resellerId, providerIds: providersOf(world, resellerId) },
  });
}

function channelFor(
  world: ReadonlyWorld,
  { tenantId, kind }: Partner,
  resellerId: TenantId | null,
): Answer<Channel, ResellerMissing | ProviderNotLinked> {
  const linked = kind === "indirectProvider" ? resellersOf(world, tenantId) : [];
  if (resellerId === null) {
    if (kind !== "indirectProvider") return answered({ kind: "direct", partnerId: tenantId });
    const facts = { providerId: tenantId, resellerIds: linked };
    return refused({ kind: "resellerMissing", rule: "providersSellThroughResellers", facts });
  }
  if (linked.includes(resellerId)) {
    return answered({ kind: "indirect", resellerId, providerId: tenantId });
  }
  const linkedProviderIds = providersOf(world, resellerId);
  return refused({
    kind: "providerNotLinked",
    rule: "resellersSellThroughTheirProvider",
    facts: { resellerId, providerId: tenantId, linkedProviderIds },
  });
}

function marketInTheWay(
  { tenantId, country }: Partner,
  customerCountry: CountryCode,
): CountryOutsideMarket | undefined {
  if (isSameMarket(country, customerCountry)) return undefined;
  return {
    kind: "countryOutsideMarket",
    rule: "partnersSellInTheirMarket",
    facts: {
      partnerId: tenantId,
      partnerCountry: country,
      partnerMarket: marketOf(country),
      customerCountry,
      customerMarket: marketOf(customerCountry),
    },
  };
}

function agreementPart(
  world: ReadonlyWorld,
  { person, partner }: PartnerActor,
  { agreement }: CreateCustomer,
  moment: Moment,
): Answer<readonly AgreementEvent[], RoleMayNotAttest | AttestationRefusal> {
  if (agreement.path === "willBeAsked") return answered([]);
  const allowed = mayAttest(person);
  if (!allowed.ok) return allowed;
  const inEra = mayStillAttest(world);
  if (!inEra.ok) return inEra;
  const inTheWay = dateInTheWay(agreement.dateAgreed, moment.now);
  if (inTheWay !== null) return refused(inTheWay);
  const event = attestation(freshId(moment, 3), {
    ...agreement,
    customerId: tenantIdFrom(moment),
    partnerId: partner.tenantId,
    by: person.personId,
    now: moment.now,
  });
  return answered([event]);
}

function tenantIdFrom(moment: Moment): TenantId {
  return TenantId.parse(freshId(moment, 0));
}

function customerFrom(
  { by, profile, agreement }: CreateCustomer,
  domain: DomainName,
  moment: Moment,
): Customer {
  const { domainPrefix: _, ...described } = profile;
  const { phoneNumber } = profile.primaryContact;
  return {
    tenantId: tenantIdFrom(moment),
    ...described,
    domain,
    ...(phoneNumber !== undefined && { phoneNumber }),
    added: { by, at: moment.now, agreement: agreement.path },
  };
}

/** The first administrator is the primary contact, under the vendor's name for the account. */
function administratorFrom(
  { oneTimePassword, profile }: CreateCustomer,
  { tenantId, domain }: Customer,
  moment: Moment,
): CustomerUser {
  const { firstName, lastName, email } = profile.primaryContact;
  return {
    side: "customer",
    personId: PersonId.parse(freshId(moment, 1)),
    tenantId,
    userPrincipalName: `admin@${domain}`,
    firstName,
    lastName,
    email,
    roles: ["globalAdmin"],
    credential: { status: "oneTime", password: oneTimePassword },
  };
}
