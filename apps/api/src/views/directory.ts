import {
  agreementStanding,
  type Customer,
  displayName,
  type Instant,
  type Partner,
  type Person,
  type ReadonlyWorld,
  type Side,
} from "@countersign/domain";
import type { Directory } from "@countersign/endpoints";

/** Everybody in a sandbox, with the passwords that the simulator made. */
export function directoryView(
  world: ReadonlyWorld,
  opening: { sandbox: string; now: Instant },
): Directory {
  return {
    ...opening,
    partners: [...world.partners.values()].map((partner) => partnerEntry(world, partner)),
    customers: [...world.customers.values()].map((customer) => customerEntry(world, customer)),
  };
}

function partnerEntry(
  world: ReadonlyWorld,
  { tenantId, companyName, kind, country, domain, mpnId }: Partner,
): Directory["partners"][number] {
  const users = peopleOf(world, tenantId, "partner").map((person) => ({
    ...account(person),
    roles: [...person.roles],
  }));
  return { tenantId, companyName, kind, country, domain, mpnId, users, apps: [] };
}

function customerEntry(
  world: ReadonlyWorld,
  { tenantId, companyName, domain, country }: Customer,
): Directory["customers"][number] {
  const users = peopleOf(world, tenantId, "customer").map((person) => ({
    ...account(person),
    roles: [...person.roles],
  }));
  return {
    tenantId,
    companyName,
    domain,
    country,
    standing: agreementStanding(world, tenantId),
    users,
  };
}

function peopleOf<Wanted extends Side>(
  world: ReadonlyWorld,
  tenantId: string,
  side: Wanted,
): readonly Extract<Person, { side: Wanted }>[] {
  return world.people
    .where("tenant", tenantId)
    .filter((person): person is Extract<Person, { side: Wanted }> => person.side === side);
}

function account(person: Person) {
  const { userPrincipalName, credential } = person;
  const password = credential.status === "chosen" ? null : credential.password;
  return { userPrincipalName, displayName: displayName(person), password };
}
