import {
  displayName,
  mayAcceptAgreement,
  mayAttestAgreements,
  type CustomerUser,
  type PartnerUser,
  type Person,
  type ReadonlyWorld,
} from "@countersign/domain";
import type { CustomerCard, PartnerCard, PersonCard } from "@countersign/endpoints";

/** A person without any password. */
export function personCard(world: ReadonlyWorld, person: Person): PersonCard {
  return person.side === "partner" ? partnerCard(world, person) : customerCard(world, person);
}

export function partnerCard(world: ReadonlyWorld, person: PartnerUser): PartnerCard {
  const partner = existing(
    world.partners.get(person.tenantId) ?? world.formerPartners.get(person.tenantId),
    person,
  );
  return {
    side: "partner",
    ...account(person, partner.companyName),
    roles: [...person.roles],
    partnerKind: partner.kind,
    mayAttestAgreements: mayAttestAgreements(world, { person, partner }),
  };
}

export function customerCard(world: ReadonlyWorld, person: CustomerUser): CustomerCard {
  const { companyName } = existing(
    world.customers.get(person.tenantId) ?? world.formerCustomers.get(person.tenantId),
    person,
  );
  return {
    side: "customer",
    ...account(person, companyName),
    roles: [...person.roles],
    mayAcceptAgreements: mayAcceptAgreement(world, person).ok,
  };
}

function account(person: Person, companyName: string) {
  const { personId, tenantId, userPrincipalName, email, credential } = person;
  const state: PersonCard["account"] = credential.status === "oneTime" ? "firstSignIn" : "ready";
  return {
    personId,
    tenantId,
    userPrincipalName,
    email,
    displayName: displayName(person),
    companyName,
    account: state,
  };
}

function existing<Organisation>(
  organisation: Organisation | undefined,
  person: Person,
): Organisation {
  if (organisation !== undefined) return organisation;
  throw new Error(
    `Person ${person.personId} belongs to tenant ${person.tenantId}, which the world does not hold.`,
  );
}
