import type { PartnerCard } from "@countersign/endpoints";
import type { SandboxAccount } from "@countersign/ui";
import type { AppTranslator } from "../words.ts";

/** A person as menus and sign-in lists show them: roles in words, the organisation with its kind. */
export function accountOf(
  person: PartnerCard,
  { t, formats }: Pick<AppTranslator, "t" | "formats">,
): SandboxAccount {
  return {
    id: person.personId,
    displayName: person.displayName,
    userPrincipalName: person.userPrincipalName,
    role:
      person.roles.length === 0
        ? t("role.none")
        : formats.list(person.roles.map((role) => t(`role.${role}`))),
    organisation: `${person.companyName} · ${t(`partnerKind.${person.partnerKind}`)}`,
    ability: t(person.mayConfirmAgreements ? "person.mayConfirm" : "person.mayNotConfirm"),
    isFirstSignIn: person.account === "firstSignIn",
  };
}
