import type { PartnerActor } from "../person/actor.ts";
import type { Person } from "../person/state.ts";
import type { TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { type IndirectResellerLink, linkKey, type Partner, type PartnerProfile } from "./state.ts";

/** The providers through whom a reseller sells, in the order they were linked. */
export function providersOf(world: ReadonlyWorld, resellerId: TenantId): readonly TenantId[] {
  return world.indirectResellerLinks.where("reseller", resellerId).map((link) => link.providerId);
}

/** The resellers that sell through a provider, in the order they were linked. */
export function resellersOf(world: ReadonlyWorld, providerId: TenantId): readonly TenantId[] {
  return world.indirectResellerLinks.where("provider", providerId).map((link) => link.resellerId);
}

/**
 * The partners that a partner sells together with, in the part that it plays itself; `null` for a part that its kind
 * does not play.
 */
export function counterpartsAs(
  world: ReadonlyWorld,
  { tenantId, kind }: Partner,
  part: "provider" | "reseller",
): readonly Partner[] | null {
  const playing = { provider: "indirectProvider", reseller: "indirectReseller" } as const;
  if (kind !== playing[part]) return null;
  const ids = part === "provider" ? resellersOf(world, tenantId) : providersOf(world, tenantId);
  return ids.flatMap((id) => world.partners.get(id) ?? []);
}

/** The partner at a location. */
export function partnerAt(world: ReadonlyWorld, mpnId: string): Partner | null {
  return [...world.partners.values()].find((partner) => partner.mpnId === mpnId) ?? null;
}

/** The link between two partners, whichever of them is the provider. */
export function linkBetween(
  world: ReadonlyWorld,
  one: TenantId,
  other: TenantId,
): IndirectResellerLink | null {
  const links = [
    { providerId: one, resellerId: other },
    { providerId: other, resellerId: one },
  ];
  return links.find((link) => world.indirectResellerLinks.has(linkKey(link))) ?? null;
}

/** What the form for the profile starts from: whoever opens it stands in for a contact that was never named. */
export function profileToChange({ partner, person }: PartnerActor): PartnerProfile {
  const { firstName, lastName, email } = person;
  return { primaryContact: { firstName, lastName, email }, ...profileOf(partner) };
}

/** What a partner says about itself, with nobody's name where it has named nobody yet. */
export function profileOf({
  companyName,
  address,
  phoneNumber,
  primaryContact,
}: Partner): Omit<PartnerProfile, "primaryContact"> & Partial<PartnerProfile> {
  return {
    companyName,
    address,
    phoneNumber,
    ...(primaryContact !== undefined && { primaryContact }),
  };
}

/**
 * The mail domains by which a customer's contact would be a person of this partner: of its tenant, and of the address at
 * which the partner is reached. What its users have for their mail is free text, and may be anybody's.
 */
export function mailDomainsOf(world: ReadonlyWorld, partnerId: TenantId): readonly string[] {
  const partner = world.partners.get(partnerId);
  if (partner === undefined) return [];
  const contact = partner.primaryContact ?? firstAdministrator(world, partnerId);
  return contact === undefined ? [partner.domain] : [partner.domain, domainOfMail(contact.email)];
}

function firstAdministrator(world: ReadonlyWorld, partnerId: TenantId): Person | undefined {
  const people = world.people.where("tenant", partnerId);
  return people.find(({ roles }) => roles.some((role) => role === "globalAdmin")) ?? people[0];
}

function domainOfMail(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}
