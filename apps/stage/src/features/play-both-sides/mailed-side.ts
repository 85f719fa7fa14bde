import type { Side } from "@countersign/domain";
import type { LiveChange, PersonCard } from "@countersign/endpoints";

/** The side that new mail went to; a letter that was only opened does not name its reader. */
export function mailedSide({ touched }: LiveChange, people: readonly PersonCard[]): Side | null {
  if (!touched.some(({ about }) => about === "mail")) return null;
  const readers = new Set(touched.filter(({ about }) => about === "person").map(({ id }) => id));
  return people.find(({ personId }) => readers.has(personId))?.side ?? null;
}
