import { type Answer, type Decision, happened, refused } from "../decision.ts";
import type { Moment } from "../moment.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayVerifyDomains } from "../person/roles.ts";
import type { TenantId } from "../primitives.ts";
import { administeredCustomer } from "../reseller-relationship/questions.ts";
import type { AdminPrivilegesMissing, NotYourCustomer } from "../reseller-relationship/refusals.ts";
import { isSwitchedOn } from "../sandbox/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { VerifyDomain } from "./commands.ts";
import { domainInTheWay } from "./domains.ts";
import type { DomainTaken, PartnerIsNoRegistrar, RoleMayNotVerifyDomains } from "./refusals.ts";
import type { Customer, CustomerEvent } from "./state.ts";

type MayNotVerifyDomain =
  | PartnerIsNoRegistrar
  | RoleMayNotVerifyDomains
  | NotYourCustomer
  | AdminPrivilegesMissing;
export type VerifyDomainRefusal = UnknownAccountRefusal | MayNotVerifyDomain | DomainTaken;

/**
 * A partner that registers domains vouches for one of its customer's, and its word is enough: from then on the domain
 * belongs to the customer's tenant, and to nobody else.
 */
export function verifyDomain(
  world: ReadonlyWorld,
  { by, customerId, domain }: VerifyDomain,
  { now }: Moment,
): Decision<CustomerEvent, VerifyDomainRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const customer = mayVerifyDomainsOf(world, actor.value, customerId);
  if (!customer.ok) return customer;
  const inTheWay = domainInTheWay(world, domain.name);
  if (inTheWay !== undefined) return refused(inTheWay);
  const { tenantId: partnerId } = actor.value.partner;
  return happened({
    type: "customerDomainVerified",
    domain: { ...domain, customerId, partnerId, verifiedBy: by, verifiedAt: now },
  });
}

/** The customer, to whose tenant somebody may add domains. What the partner is comes before the role. */
export function mayVerifyDomainsOf(
  world: ReadonlyWorld,
  { person, partner }: PartnerActor,
  customerId: TenantId,
): Answer<Customer, MayNotVerifyDomain> {
  const { tenantId: partnerId } = partner;
  if (!isRegistrar(world)) {
    const facts = { partnerId };
    return refused({ kind: "partnerIsNoRegistrar", rule: "registrarsAddDomains", facts });
  }
  const allowed = mayVerifyDomains(person);
  return allowed.ok ? administeredCustomer(world, partnerId, customerId) : allowed;
}

/** Nothing says which partner is one, so that all of them are, or none. */
function isRegistrar(world: ReadonlyWorld): boolean {
  return !isSwitchedOn(world, "partnersAreNoRegistrars");
}
