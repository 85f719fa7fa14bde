import type { CustomerRole, PartnerRole } from "@countersign/domain";
import type { Translator } from "../catalogue/translator.ts";
import type { SharedKey } from "../locales/shared.ts";

type PersonWords = Pick<Translator<SharedKey>, "t" | "formats">;

interface WithRoles {
  readonly roles: readonly (CustomerRole | PartnerRole)[];
}

export interface PersonToName extends WithRoles {
  readonly displayName: string;
  readonly companyName: string;
}

/** A person's roles by name: `Admin agent and Sales agent`, or that there is none. */
export function rolesOf({ roles }: WithRoles, { t, formats }: PersonWords): string {
  return roles.length === 0 ? t("role.none") : formats.list(roles.map((role) => t(`role.${role}`)));
}

/** A person with role and organisation on one line: `Zofia Wilk (Admin agent, Oriolus Cloud)`. */
export function personLine(person: PersonToName, words: PersonWords): string {
  const { displayName: name, companyName: organisation } = person;
  return words.t("why.person", { name, organisation, role: rolesOf(person, words) });
}
