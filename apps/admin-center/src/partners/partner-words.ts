import type { PartnerView, RelationshipView } from "@countersign/endpoints";
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

/** Street, postal code and city, state where the country has them, country. */
export function addressLine(
  { address, country }: Pick<PartnerView, "address" | "country">,
  { formats }: Words,
): string {
  const { line1, line2, postalCode, city, state } = address;
  const parts = [line1, line2, `${postalCode} ${city}`, state, formats.country(country)];
  return parts.filter((part) => part !== undefined).join(", ");
}
