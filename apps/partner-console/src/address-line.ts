import type { Address, CountryCode } from "@countersign/domain";
import type { AppTranslator } from "./words.ts";

/** An address on one line, as it is read. */
export function addressLine(
  { line1, line2, postalCode, city, state }: Address,
  country: CountryCode,
  { formats }: AppTranslator,
): string {
  return [line1, line2, `${postalCode} ${city}`, state, formats.country(country)]
    .filter((part) => part !== undefined)
    .join(", ");
}
