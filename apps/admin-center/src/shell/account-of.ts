import type { CustomerCard } from "@countersign/endpoints";
import { rolesOf } from "@countersign/i18n";
import type { SandboxAccount } from "@countersign/ui";
import type { AdminWords } from "../words.ts";

/** A customer's person as the sign-in list and the person menu show them. */
export function accountOf(
  person: CustomerCard,
  words: Pick<AdminWords, "t" | "formats">,
): SandboxAccount {
  const { t } = words;
  return {
    id: person.personId,
    displayName: person.displayName,
    userPrincipalName: person.userPrincipalName,
    role: rolesOf(person, words),
    organisation: person.companyName,
    ability: t(person.mayAcceptAgreements ? "person.mayAccept" : "person.mayNotAccept"),
    isFirstSignIn: person.account === "firstSignIn",
  };
}
