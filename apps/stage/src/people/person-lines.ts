import type { PersonCard } from "@countersign/endpoints";
import type { StageWords } from "../words.ts";

/** The one thing the journey asks of a person on this side: to confirm agreements, or to accept them. */
export function abilityOf(person: PersonCard, { t }: StageWords): string {
  if (person.side === "partner") {
    return t(person.mayAttestAgreements ? "person.mayAttest" : "person.mayNotAttest");
  }
  return t(person.mayAcceptAgreements ? "person.mayAccept" : "person.mayNotAccept");
}
