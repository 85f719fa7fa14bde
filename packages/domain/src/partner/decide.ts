import { profileProblemsOfPartner } from "../customer/profile-problems.ts";
import { insistAsSeen, isSameProfile } from "../customer/changed-meanwhile.ts";
import type { ProfileChangedMeanwhile, ProfileRefusal } from "../customer/refusals.ts";
import { type Decision, happened, refused } from "../decision.ts";
import {
  createSandboxReseller,
  type CreateSandboxResellerRefusal,
} from "../integration-sandbox/create-reseller.ts";
import {
  deleteSandboxReseller,
  type DeleteSandboxResellerRefusal,
} from "../integration-sandbox/delete-reseller.ts";
import type { Moment } from "../moment.ts";
import { partnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayAdminister } from "../person/roles.ts";
import type { PersonEvent } from "../person/state.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { PartnerCommand, RemovePartnership, UpdatePartnerProfile } from "./commands.ts";
import { linkBetween, profileOf, profileToChange } from "./questions.ts";
import { partnershipInTheWay } from "./partnership-in-the-way.ts";
import type { PartnershipInUse, RoleMayNotAdminister } from "./refusals.ts";
import type { PartnerEvent } from "./state.ts";

export type PartnerRefusal =
  | UnknownAccountRefusal
  | RoleMayNotAdminister
  | ProfileRefusal
  | ProfileChangedMeanwhile
  | PartnershipInUse
  | CreateSandboxResellerRefusal
  | DeleteSandboxResellerRefusal;

export function decidePartner(
  world: ReadonlyWorld,
  command: PartnerCommand,
  moment: Moment,
): Decision<PartnerEvent | PersonEvent, PartnerRefusal> {
  switch (command.type) {
    case "registerPartner":
      return happened({ type: "partnerRegistered", partner: command.partner });
    case "linkIndirectReseller":
      return happened({ type: "indirectResellerLinked", link: command.link });
    case "registerApp":
      return happened({ type: "appRegistered", app: command.app });
    case "updatePartnerProfile":
      return updatePartnerProfile(world, command);
    case "removePartnership":
      return removePartnership(world, command);
    case "createSandboxReseller":
      return createSandboxReseller(world, command, moment);
    case "deleteSandboxReseller":
      return deleteSandboxReseller(world, command, moment);
    default:
      return command satisfies never;
  }
}

/** Saying the same again changes nothing. */
function updatePartnerProfile(
  world: ReadonlyWorld,
  { by, profile, replaces }: UpdatePartnerProfile,
): Decision<PartnerEvent, PartnerRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const allowed = mayAdminister(actor.value.person);
  if (!allowed.ok) return allowed;
  const { partner } = actor.value;
  const inTheWay = profileProblemsOfPartner(profile, partner.country)[0];
  if (inTheWay !== undefined) return refused(inTheWay);
  if (isSameProfile(profile, profileOf(partner))) return happened();
  const isAsSeen = insistAsSeen(replaces, profileToChange(actor.value));
  if (!isAsSeen.ok) return isAsSeen;
  return happened({ type: "partnerProfileUpdated", partnerId: partner.tenantId, profile });
}

/** A partnership that is there no more is removed already: both partners may click at once. */
function removePartnership(
  world: ReadonlyWorld,
  { by, counterpartId }: RemovePartnership,
): Decision<PartnerEvent, PartnerRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const allowed = mayAdminister(actor.value.person);
  if (!allowed.ok) return allowed;
  const link = linkBetween(world, actor.value.partner.tenantId, counterpartId);
  if (link === null) return happened();
  const inTheWay = partnershipInTheWay(world, link);
  return inTheWay === null ? happened({ type: "partnershipRemoved", link }) : refused(inTheWay);
}
