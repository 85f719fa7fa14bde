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

/** The apps of a partner, as they are listed. */
export type AppEntries = Directory["partners"][number]["apps"];

/** Everybody in a sandbox, with the passwords that the simulator made. */
export function directoryView(
  world: ReadonlyWorld,
  opening: { sandbox: string; now: Instant },
  appsOf: ReadonlyMap<string, AppEntries> = new Map(),
): Directory {
  return {
    ...opening,
    partners: [...world.partners.values()].map((partner) =>
      partnerEntry(world, partner, appsOf.get(partner.tenantId) ?? []),
    ),
    customers: [...world.customers.values()].map((customer) => customerEntry(world, customer)),
  };
}

function partnerEntry(
  world: ReadonlyWorld,
  { tenantId, companyName, kind, country, domain, mpnId }: Partner,
  apps: AppEntries,
): Directory["partners"][number] {
  const users = peopleOf(world, tenantId, "partner").map(userEntry);
  return { tenantId, companyName, kind, country, domain, mpnId, users, apps };
}

function customerEntry(
  world: ReadonlyWorld,
  { tenantId, companyName, domain, country }: Customer,
): Directory["customers"][number] {
  const users = peopleOf(world, tenantId, "customer").map(userEntry);
  const standing = agreementStanding(world, tenantId);
  return { tenantId, companyName, domain, country, standing, users };
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

function userEntry<Role>(person: Omit<Person, "roles"> & { readonly roles: readonly Role[] }) {
  const { userPrincipalName, credential, roles } = person;
  const password = credential.status === "chosen" ? null : credential.password;
  return { userPrincipalName, displayName: displayName(person), password, roles: [...roles] };
}
