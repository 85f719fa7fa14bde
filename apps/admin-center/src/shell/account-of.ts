import type { CustomerCard } from "@countersign/endpoints";
import type { SandboxAccount } from "@countersign/ui";
import { rolesOf } from "../why/explain-refusal.ts";
import type { AdminWords } from "../words.ts";

/** A customer's person as the sign-in list and the person menu show them. */
export function accountOf(person: CustomerCard, { t }: Pick<AdminWords, "t">): SandboxAccount {
  return {
    id: person.personId,
    displayName: person.displayName,
    userPrincipalName: person.userPrincipalName,
    role: rolesOf(person, t),
    organisation: person.companyName,
    ability: t(person.mayAcceptAgreements ? "person.mayAccept" : "person.mayNotAccept"),
    isFirstSignIn: person.account === "firstSignIn",
  };
}
