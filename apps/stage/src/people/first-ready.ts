import type { Side } from "@countersign/domain";
import type { PersonCard } from "@countersign/endpoints";

/** The first of a side who can be played without a one-time password. */
export function firstReady(side: Side, people: readonly PersonCard[]): PersonCard | undefined {
  return people.find((person) => person.side === side && person.account === "ready");
}
