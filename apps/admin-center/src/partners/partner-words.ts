import type { RelationshipView } from "@countersign/endpoints";
import type { AdminWords } from "../words.ts";

type Words = Pick<AdminWords, "t" | "formats">;

/** The roles that the customer gave the partner. */
export function rolesLine(
  { roles }: Pick<RelationshipView, "roles">,
  { t, formats }: Words,
): string {
  if (roles.length === 0) return t("delegatedRole.none");
  if (roles.length === 2) return t("partners.rolesBoth");
  return formats.list(roles.map((role) => t(`delegatedRole.${role}`)));
}

export function typeLine(
  { partnerType }: Pick<RelationshipView, "partnerType">,
  { t }: Words,
): string {
  return t(`relationship.${partnerType}`);
}
