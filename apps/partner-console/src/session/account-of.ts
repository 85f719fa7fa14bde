import type { PartnerCard } from "@countersign/endpoints";
import { rolesOf } from "@countersign/i18n";
import type { SandboxAccount } from "@countersign/ui";
import type { AppTranslator } from "../words.ts";

/** A person as menus and sign-in lists show them: roles in words, the organisation with its kind. */
export function accountOf(
  person: PartnerCard,
  words: Pick<AppTranslator, "t" | "formats">,
): SandboxAccount {
  const { t } = words;
  return {
    id: person.personId,
    displayName: person.displayName,
    userPrincipalName: person.userPrincipalName,
    role: rolesOf(person, words),
    organisation: `${person.companyName} · ${t(`partnerKind.${person.partnerKind}`)}`,
    ability: t(person.mayAttestAgreements ? "person.mayAttest" : "person.mayNotAttest"),
    isFirstSignIn: person.account === "firstSignIn",
  };
}
