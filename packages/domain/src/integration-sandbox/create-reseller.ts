import { profileProblemsOfPartner } from "../customer/profile-problems.ts";
import { domainInTheWay } from "../customer/domains.ts";
import { initialDomainOf } from "../customer/profile.ts";
import type { DomainTaken, ProfileRefusal } from "../customer/refusals.ts";
import { type Decision, happened, refused } from "../decision.ts";
import { freshId, type Moment } from "../moment.ts";
import type { CreateSandboxReseller } from "../partner/commands.ts";
import type { RoleMayNotAdminister } from "../partner/refusals.ts";
import type { Partner, PartnerEvent } from "../partner/state.ts";
import type { UnknownAccountRefusal } from "../person/actor.ts";
import type { PartnerUser, PersonEvent } from "../person/state.ts";
import { PersonId, TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { sandboxProvider } from "./account.ts";
import { limitInTheWay } from "./limits.ts";
import type { AccountNotIntegrationSandbox, SandboxLimitReached } from "./refusals.ts";

export type CreateSandboxResellerRefusal =
  | UnknownAccountRefusal
  | AccountNotIntegrationSandbox
  | RoleMayNotAdminister
  | SandboxLimitReached
  | DomainTaken
  | ProfileRefusal;

/**
 * A provider of the vendor's integration sandbox makes a reseller to sell through: a partner like any other, linked to it,
 * with an administrator who has a one-time password.
 */
export function createSandboxReseller(
  world: ReadonlyWorld,
  command: CreateSandboxReseller,
  moment: Moment,
): Decision<PartnerEvent | PersonEvent, CreateSandboxResellerRefusal> {
  const actor = sandboxProvider(world, command.by);
  if (!actor.ok) return actor;
  const { partner: provider } = actor.value;
  const reseller = resellerFrom(command, provider, moment);
  const inTheWay =
    limitInTheWay(world, provider, "resellers") ??
    domainInTheWay(world, reseller.domain) ??
    profileProblemsOfPartner(command.profile, command.country)[0];
  if (inTheWay !== undefined) return refused(inTheWay);
  const link = { resellerId: reseller.tenantId, providerId: provider.tenantId };
  return happened<PartnerEvent | PersonEvent>(
    { type: "sandboxResellerCreated", reseller },
    { type: "indirectResellerLinked", link },
    { type: "personAdded", person: administratorFrom(command, reseller, moment) },
  );
}

function resellerFrom(
  { by: personId, mpnId, domainPrefix, country, profile }: CreateSandboxReseller,
  { tenantId: providerId }: Partner,
  moment: Moment,
): Partner {
  return {
    ...profile,
    tenantId: TenantId.parse(freshId(moment, 0)),
    kind: "indirectReseller",
    country,
    domain: initialDomainOf(domainPrefix),
    mpnId,
    madeBy: { providerId, personId, at: moment.now },
  };
}

function administratorFrom(
  { administrator, oneTimePassword }: CreateSandboxReseller,
  { tenantId, domain }: Partner,
  moment: Moment,
): PartnerUser {
  const { userName, ...described } = administrator;
  return {
    side: "partner",
    ...described,
    personId: PersonId.parse(freshId(moment, 1)),
    tenantId,
    userPrincipalName: `${userName}@${domain}`,
    roles: ["adminAgent", "globalAdmin"],
    credential: { status: "oneTime", password: oneTimePassword },
  };
}
