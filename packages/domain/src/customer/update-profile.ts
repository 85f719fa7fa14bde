import { type Decision, happened, refused } from "../decision.ts";
import type { Moment } from "../moment.ts";
import { customerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mailDomainsOf } from "../partner/questions.ts";
import { mayUpdateProfile } from "../person/roles.ts";
import type { TenantId } from "../primitives.ts";
import { activePartnersOf } from "../reseller-relationship/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { UpdateCustomerProfile } from "./commands.ts";
import type { OrganisationProfile } from "./profile.ts";
import { insistAsSeen, isSameProfile } from "./changed-meanwhile.ts";
import { organisationProblems } from "./profile-problems.ts";
import type {
  ProfileChangedMeanwhile,
  ProfileRefusal,
  RoleMayNotUpdateProfile,
} from "./refusals.ts";
import type { Customer, CustomerEvent } from "./state.ts";

export type UpdateProfileRefusal =
  | UnknownAccountRefusal
  | RoleMayNotUpdateProfile
  | ProfileRefusal
  | ProfileChangedMeanwhile;

/** Step 1 of the vendor's mail. Saying again what is said already changes nothing and is no mistake. */
export function updateCustomerProfile(
  world: ReadonlyWorld,
  { by, profile, replaces }: UpdateCustomerProfile,
  { now }: Moment,
): Decision<CustomerEvent, UpdateProfileRefusal> {
  const actor = customerActor(world, by);
  if (!actor.ok) return actor;
  const { person, customer } = actor.value;
  const allowed = mayUpdateProfile(world, person);
  if (!allowed.ok) return allowed;
  const { tenantId: customerId, country } = customer;
  const partnerDomains = partnerMailDomainsOf(world, customerId);
  const [inTheWay] = organisationProblems(country, profile, partnerDomains);
  if (inTheWay !== undefined) return refused(inTheWay);
  const present = profileOf(customer);
  if (isSameProfile(profile, present)) return happened();
  const isAsSeen = insistAsSeen(replaces, present);
  if (!isAsSeen.ok) return isAsSeen;
  return happened({
    type: "customerProfileUpdated",
    customerId,
    profile,
    updatedBy: by,
    updatedAt: now,
  });
}

/** What an organisation says about itself now. */
export function profileOf(customer: Customer): OrganisationProfile {
  const { companyName, address, registrationId, phoneNumber, primaryContact } = customer;
  return {
    companyName,
    address,
    ...(registrationId !== undefined && { registrationId }),
    ...(phoneNumber !== undefined && { phoneNumber }),
    primaryContact,
  };
}

/** What is missing from an organisation's profile, or does not fit; nothing once step 1 of the mail is done. */
export function profileGapsOf(world: ReadonlyWorld, customer: Customer): readonly ProfileRefusal[] {
  const partnerDomains = partnerMailDomainsOf(world, customer.tenantId);
  return organisationProblems(customer.country, profileOf(customer), partnerDomains);
}

/** The mail domains by which a contact would be a person of one of the customer's partners. */
export function partnerMailDomainsOf(
  world: ReadonlyWorld,
  customerId: TenantId,
): readonly string[] {
  const partnerIds = activePartnersOf(world, customerId);
  return [...new Set(partnerIds.flatMap((partnerId) => mailDomainsOf(world, partnerId)))];
}
