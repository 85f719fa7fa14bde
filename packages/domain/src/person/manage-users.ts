import { type Answer, answered, type Decision, happened, refused } from "../decision.ts";
import { freshId, type Moment } from "../moment.ts";
import type { RoleMayNotAdminister } from "../partner/refusals.ts";
import type { Partner } from "../partner/state.ts";
import { PersonId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "./actor.ts";
import type { AddPartnerUser, ChangeRoles, RemovePartnerUser } from "./commands.ts";
import type { LastGlobalAdmin, RoleNotOffered, UserNameTaken, UserUnknown } from "./refusals.ts";
import { globalAdminsOf, mayAdminister } from "./roles.ts";
import { PartnerRole, type PartnerUser, type PersonEvent } from "./state.ts";

export type ManageUsersRefusal =
  | UnknownAccountRefusal
  | RoleMayNotAdminister
  | UserNameTaken
  | RoleNotOffered
  | LastGlobalAdmin
  | UserUnknown;
type Managed = Decision<PersonEvent, ManageUsersRefusal>;

export function addPartnerUser(
  world: ReadonlyWorld,
  command: AddPartnerUser,
  moment: Moment,
): Managed {
  const actor = administrator(world, command.by);
  if (!actor.ok) return actor;
  const { partner } = actor.value;
  const userPrincipalName = `${command.userName}@${partner.domain}`;
  if (world.people.where("signInName", userPrincipalName).length > 0) {
    const facts = { userPrincipalName };
    return refused({ kind: "userNameTaken", rule: "signInNamesAreUnique", facts });
  }
  const roles = offeredRoles(partner, command.roles, []);
  if (!roles.ok) return roles;
  const { firstName, lastName, email, oneTimePassword } = command;
  return happened({
    type: "personAdded",
    person: {
      side: "partner",
      personId: PersonId.parse(freshId(moment, 0)),
      tenantId: partner.tenantId,
      userPrincipalName,
      firstName,
      lastName,
      email,
      roles: roles.value,
      credential: { status: "oneTime", password: oneTimePassword },
    },
  });
}

/** Asking for the roles that somebody holds already changes nothing. */
export function changeRoles(world: ReadonlyWorld, command: ChangeRoles): Managed {
  const actor = administrator(world, command.by);
  if (!actor.ok) return actor;
  const { partner } = actor.value;
  const user = ownUser(world, partner, command.personId);
  if (!user.ok) return user;
  const roles = offeredRoles(partner, command.roles, user.value.roles);
  if (!roles.ok) return roles;
  if (!roles.value.includes("globalAdmin")) {
    const kept = keepsGlobalAdmin(world, user.value);
    if (!kept.ok) return kept;
  }
  const { personId } = user.value;
  return inOrder(user.value.roles).join() === roles.value.join()
    ? happened()
    : happened({ type: "rolesChanged", personId, roles: roles.value });
}

export function removePartnerUser(world: ReadonlyWorld, command: RemovePartnerUser): Managed {
  const actor = administrator(world, command.by);
  if (!actor.ok) return actor;
  const user = ownUser(world, actor.value.partner, command.personId);
  if (!user.ok) return user;
  const kept = keepsGlobalAdmin(world, user.value);
  if (!kept.ok) return kept;
  return happened({ type: "partnerUserRemoved", personId: user.value.personId });
}

/** Whether user management offers a role: Sales agents are of partners that sell to customers by themselves. */
export function mayHoldRole(
  { tenantId: partnerId, kind: partnerKind }: Partner,
  role: PartnerRole,
): Answer<true, RoleNotOffered> {
  if (role !== "salesAgent" || partnerKind !== "indirectReseller") return answered(true);
  const facts = { partnerId, partnerKind, role };
  return refused({ kind: "roleNotOffered", rule: "salesAgentsAreOfSellingPartners", facts });
}

function administrator(
  world: ReadonlyWorld,
  by: PersonId,
): Answer<PartnerActor, UnknownAccountRefusal | RoleMayNotAdminister> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const allowed = mayAdminister(actor.value.person);
  return allowed.ok ? actor : allowed;
}

function ownUser(
  world: ReadonlyWorld,
  { tenantId: partnerId }: Partner,
  personId: PersonId,
): Answer<PartnerUser, UserUnknown> {
  const person = world.people.get(personId);
  if (person?.side === "partner" && person.tenantId === partnerId) return answered(person);
  const facts = { partnerId };
  return refused({ kind: "userUnknown", rule: "partnersManageTheirOwnUsers", facts });
}

/** A role that somebody holds stays theirs, even where it is not offered any more. */
function offeredRoles(
  partner: Partner,
  wanted: readonly PartnerRole[],
  held: readonly PartnerRole[],
): Answer<readonly PartnerRole[], RoleNotOffered> {
  const roles = inOrder(wanted);
  for (const role of roles) {
    const offered = held.includes(role) ? answered(true) : mayHoldRole(partner, role);
    if (!offered.ok) return offered;
  }
  return answered(roles);
}

function inOrder(roles: readonly PartnerRole[]): readonly PartnerRole[] {
  return PartnerRole.options.filter((role) => roles.includes(role));
}

/** Without a Global admin nobody could give anybody a role any more. */
function keepsGlobalAdmin(
  world: ReadonlyWorld,
  { tenantId: partnerId, personId }: PartnerUser,
): Answer<true, LastGlobalAdmin> {
  const [first, ...others] = globalAdminsOf(world, partnerId);
  if (others.length > 0 || first?.personId !== personId) return answered(true);
  const facts = { partnerId, personId };
  return refused({ kind: "lastGlobalAdmin", rule: "accountsKeepAGlobalAdmin", facts });
}
