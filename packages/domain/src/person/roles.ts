import { type Answer, answered, refused } from "../decision.ts";
import type { TenantId } from "../primitives.ts";
import type { AgreementRoleMissing, RoleMayNotAttest } from "../agreement/refusals.ts";
import type {
  RoleMayNotAddCustomer,
  RoleMayNotUpdateProfile,
  RoleMayNotVerifyDomains,
} from "../customer/refusals.ts";
import type { RoleMayNotAdminister } from "../partner/refusals.ts";
import type {
  NotAnAdministrator,
  RoleMayNotInvite,
  RoleMayNotRemoveRelationship,
  RoleMayNotSetPermissions,
} from "../reseller-relationship/refusals.ts";
import type { RoleMayNotRequestQualification } from "../qualification/refusals.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { CustomerRole, CustomerUser, PartnerRole, PartnerUser } from "./state.ts";

/** S1: these two confirm acceptance; the permissions page lets them ask for relationships as well. */
export const AGENT_ROLES: readonly PartnerRole[] = ["adminAgent", "salesAgent"];
/** Until 2024 a Global admin without an agent role adds customers too. */
export const CUSTOMER_ADDING_ROLES: readonly PartnerRole[] = [...AGENT_ROLES, "globalAdmin"];
/** From 2021 to 2023 a relationship is ended by a Global admin alone. */
export const RELATIONSHIP_ENDING_ROLES: readonly PartnerRole[] = ["globalAdmin"];
/** Customer permissions are switched by this role alone; the others read them. */
const PERMISSION_SETTING_ROLES: readonly PartnerRole[] = ["adminAgent"];
/** The document of the call names this role alone. */
const DOMAIN_VERIFYING_ROLES: readonly PartnerRole[] = ["adminAgent"];
/** Who runs a partner's account. */
export const ACCOUNT_ROLES: readonly PartnerRole[] = ["globalAdmin"];
/** The mail and the partner documents name the Global admin alone (`docs/differences.md`). */
export const INVITATION_ROLES: readonly CustomerRole[] = ["globalAdmin"];
/** Agreement alone: "at least Billing administrator" (`docs/differences.md`). */
export const AGREEMENT_ROLES: readonly CustomerRole[] = ["globalAdmin", "billingAdmin"];
/** The billing account is kept by whoever may accept the agreement; the partner documents name the Global admin. */
export const PROFILE_ROLES: readonly CustomerRole[] = ["globalAdmin", "billingAdmin"];

function holdsOneOf<Role>(roles: readonly Role[], allowed: readonly Role[]): boolean {
  return roles.some((role) => allowed.includes(role));
}

export function mayInvite(person: PartnerUser): Answer<true, RoleMayNotInvite> {
  if (holdsOneOf(person.roles, AGENT_ROLES)) return answered(true);
  const facts = { partnerId: person.tenantId, roles: person.roles, allowed: AGENT_ROLES };
  return refused({ kind: "roleMayNotInvite", rule: "agentsInvite", facts });
}

/** Every role but the Helpdesk agent's adds customers (2021). */
export function mayAddCustomerAs(person: PartnerUser): Answer<true, RoleMayNotAddCustomer> {
  if (holdsOneOf(person.roles, CUSTOMER_ADDING_ROLES)) return answered(true);
  const facts = {
    partnerId: person.tenantId,
    roles: person.roles,
    allowed: CUSTOMER_ADDING_ROLES,
  };
  return refused({ kind: "roleMayNotAddCustomer", rule: "agentsAddCustomers", facts });
}

/** Until 2024 a Global admin without an agent role asks for qualifications too, as it adds customers. */
export function mayRequestQualificationAs({
  tenantId: partnerId,
  roles,
}: PartnerUser): Answer<true, RoleMayNotRequestQualification> {
  if (holdsOneOf(roles, CUSTOMER_ADDING_ROLES)) return answered(true);
  const facts = { partnerId, roles, allowed: CUSTOMER_ADDING_ROLES };
  return refused({
    kind: "roleMayNotRequestQualification",
    rule: "agentsRequestQualifications",
    facts,
  });
}

export function mayRemoveRelationships(
  world: ReadonlyWorld,
  person: PartnerUser,
): Answer<true, RoleMayNotRemoveRelationship> {
  if (holdsOneOf(person.roles, RELATIONSHIP_ENDING_ROLES)) return answered(true);
  const administrators = partnerPeopleWith(world, person.tenantId, RELATIONSHIP_ENDING_ROLES);
  const facts = {
    partnerId: person.tenantId,
    roles: person.roles,
    allowed: RELATIONSHIP_ENDING_ROLES,
    administratorIds: administrators.map(({ personId }) => personId),
  };
  return refused({
    kind: "roleMayNotRemoveRelationship",
    rule: "globalAdminsEndRelationships",
    facts,
  });
}

/** Whether a role switches what customers may buy by themselves. */
export function mayChangePermissions({ roles }: PartnerUser): boolean {
  return holdsOneOf(roles, PERMISSION_SETTING_ROLES);
}

export function maySetPermissions(person: PartnerUser): Answer<true, RoleMayNotSetPermissions> {
  if (mayChangePermissions(person)) return answered(true);
  const facts = {
    partnerId: person.tenantId,
    roles: person.roles,
    allowed: PERMISSION_SETTING_ROLES,
  };
  return refused({
    kind: "roleMayNotSetPermissions",
    rule: "adminAgentsSetCustomerPermissions",
    facts,
  });
}

/** Whether somebody adds domains to the tenants of the partner's customers. */
export function mayVerifyDomains(person: PartnerUser): Answer<true, RoleMayNotVerifyDomains> {
  if (holdsOneOf(person.roles, DOMAIN_VERIFYING_ROLES)) return answered(true);
  const facts = {
    partnerId: person.tenantId,
    roles: person.roles,
    allowed: DOMAIN_VERIFYING_ROLES,
  };
  return refused({ kind: "roleMayNotVerifyDomains", rule: "adminAgentsAddDomains", facts });
}

/** The partner's profile, its people and its partnerships are the Global admin's (permissions page). */
export function mayAdminister(person: PartnerUser): Answer<true, RoleMayNotAdminister> {
  if (holdsOneOf(person.roles, ACCOUNT_ROLES)) return answered(true);
  const facts = { partnerId: person.tenantId, roles: person.roles, allowed: ACCOUNT_ROLES };
  return refused({ kind: "roleMayNotAdminister", rule: "globalAdminsRunTheAccount", facts });
}

export function mayAttest(person: PartnerUser): Answer<true, RoleMayNotAttest> {
  if (holdsOneOf(person.roles, AGENT_ROLES)) return answered(true);
  const facts = { partnerId: person.tenantId, roles: person.roles, allowed: AGENT_ROLES };
  return refused({ kind: "roleMayNotAttest", rule: "agentsAttest", facts });
}

export function mayAcceptInvitation(
  world: ReadonlyWorld,
  person: CustomerUser,
): Answer<true, NotAnAdministrator> {
  if (holdsOneOf(person.roles, INVITATION_ROLES)) return answered(true);
  const facts = {
    customerId: person.tenantId,
    roles: person.roles,
    allowed: INVITATION_ROLES,
    administratorIds: administratorsOf(world, person.tenantId, INVITATION_ROLES).map(
      ({ personId }) => personId,
    ),
  };
  return refused({ kind: "notAnAdministrator", rule: "globalAdminsAcceptInvitations", facts });
}

export function mayAcceptAgreement(
  world: ReadonlyWorld,
  person: CustomerUser,
): Answer<true, AgreementRoleMissing> {
  if (holdsOneOf(person.roles, AGREEMENT_ROLES)) return answered(true);
  const facts = {
    customerId: person.tenantId,
    roles: person.roles,
    allowed: AGREEMENT_ROLES,
    administratorIds: administratorsOf(world, person.tenantId, AGREEMENT_ROLES).map(
      ({ personId }) => personId,
    ),
  };
  return refused({ kind: "agreementRoleMissing", rule: "administratorsAcceptAgreement", facts });
}

/** The people of a partner. */
export function partnerPeopleOf(world: ReadonlyWorld, partnerId: TenantId): readonly PartnerUser[] {
  return world.people.where("tenant", partnerId).filter((person) => person.side === "partner");
}

function partnerPeopleWith(
  world: ReadonlyWorld,
  partnerId: TenantId,
  allowed: readonly PartnerRole[],
): readonly PartnerUser[] {
  return partnerPeopleOf(world, partnerId).filter(({ roles }) => holdsOneOf(roles, allowed));
}

/** The people of a partner who may confirm and invite. */
export function agentsOf(world: ReadonlyWorld, partnerId: TenantId): readonly PartnerUser[] {
  return partnerPeopleWith(world, partnerId, AGENT_ROLES);
}

/** The people of a partner who run its account. */
export function globalAdminsOf(world: ReadonlyWorld, partnerId: TenantId): readonly PartnerUser[] {
  return partnerPeopleWith(world, partnerId, ACCOUNT_ROLES);
}

/** The people of a customer. */
export function customerPeopleOf(
  world: ReadonlyWorld,
  tenantId: TenantId,
): readonly CustomerUser[] {
  return world.people.where("tenant", tenantId).filter((person) => person.side === "customer");
}

/** The people of a customer who hold one of the roles that an act asks for. */
export function administratorsOf(
  world: ReadonlyWorld,
  tenantId: TenantId,
  allowed: readonly CustomerRole[],
): readonly CustomerUser[] {
  return customerPeopleOf(world, tenantId).filter((person) => holdsOneOf(person.roles, allowed));
}

export function mayUpdateProfile(
  world: ReadonlyWorld,
  { tenantId: customerId, roles }: CustomerUser,
): Answer<true, RoleMayNotUpdateProfile> {
  if (holdsOneOf(roles, PROFILE_ROLES)) return answered(true);
  const administrators = administratorsOf(world, customerId, PROFILE_ROLES);
  const administratorIds = administrators.map(({ personId }) => personId);
  const facts = { customerId, roles, allowed: PROFILE_ROLES, administratorIds };
  return refused({ kind: "roleMayNotUpdateProfile", rule: "administratorsKeepProfile", facts });
}
