import { type Customer, displayName, type Partner, type ReadonlyWorld } from "@countersign/domain";

/** The name behind an id of the sandbox: a company's or a person's, of those who are gone too. `null` where the world knows no such id. */
export function nameOf(world: ReadonlyWorld, id: string): string | null {
  const organisation = organisationOf(world, id);
  if (organisation !== undefined) return organisation.companyName;
  const person = world.people.get(id) ?? world.formerPeople.get(id);
  return person === undefined ? null : displayName(person);
}

/** The partner or the customer with an id, of those that were deleted too. */
function organisationOf(world: ReadonlyWorld, id: string): Partner | Customer | undefined {
  return (
    world.partners.get(id) ??
    world.customers.get(id) ??
    world.formerPartners.get(id) ??
    world.formerCustomers.get(id)
  );
}

/** The names behind all ids that stand anywhere in a value, by id. */
export function namesIn(world: ReadonlyWorld, value: unknown): Record<string, string> {
  const named = stringsIn(value).flatMap((text): [string, string][] => {
    const name = nameOf(world, text);
    return name === null ? [] : [[text, name]];
  });
  return Object.fromEntries(named);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
