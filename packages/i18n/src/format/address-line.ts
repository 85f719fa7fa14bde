import type { Address, CountryCode } from "@countersign/domain";
import type { Formats } from "./formats.ts";

export interface Located {
  readonly address: Address;
  readonly country: CountryCode;
}

/** An address on one line: street, postal code and city, the state where there is one, and the country by name. */
export function addressLine(
  { address, country }: Located,
  { formats }: { readonly formats: Pick<Formats, "country"> },
): string {
  const { line1, line2, postalCode, city, state } = address;
  const parts = [line1, line2, `${postalCode} ${city}`, state, formats.country(country)];
  return parts.filter((part) => part !== undefined).join(", ");
}
