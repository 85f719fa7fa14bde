import { z } from "zod";
import { CountryCode } from "../primitives.ts";
import formats from "./address-formats.json" with { type: "json" };

/** How something is written in a country: the whole text, in capitals, and one that fits. */
const Format = z.strictObject({ pattern: z.string(), example: z.string() });
type Format = z.infer<typeof Format>;

const AddressFormat = z.strictObject({
  postalCode: Format.exactOptional(),
  /** Where the partner has to give one, and a phone number with it. */
  registrationId: Format.exactOptional(),
  states: z.array(z.string()).min(1).exactOptional(),
});
type AddressFormat = z.infer<typeof AddressFormat>;

const table: ReadonlyMap<string, AddressFormat> = new Map(
  Object.entries(z.record(CountryCode, AddressFormat).parse(formats)),
);

/** The states, provinces or voivodeships to choose from, in the order they are listed; none where nobody asks. */
export function statesOf(country: CountryCode): readonly string[] {
  return table.get(country)?.states ?? [];
}

/** Whether a company there gives its registration ID and its phone number (the vendor's list of 24 countries). */
export function asksForRegistration(country: CountryCode): boolean {
  return table.get(country)?.registrationId !== undefined;
}

export function postalCodeExample(country: CountryCode): string | null {
  return table.get(country)?.postalCode?.example ?? null;
}

/** How postal codes and registration IDs are written, as the text of a regular expression; `null` where nothing is known. */
export function postalCodePattern(country: CountryCode): string | null {
  return table.get(country)?.postalCode?.pattern ?? null;
}

export function registrationIdPattern(country: CountryCode): string | null {
  return table.get(country)?.registrationId?.pattern ?? null;
}

export function registrationIdExample(country: CountryCode): string | null {
  return table.get(country)?.registrationId?.example ?? null;
}

/** Letter case and spaces around it do not matter. Where no format is known every code fits. */
export function isPostalCode(country: CountryCode, text: string): boolean {
  const format = table.get(country)?.postalCode;
  return format === undefined || isWrittenAs(format, text);
}

/** Where no company is asked for a registration ID none fits. */
export function isRegistrationId(country: CountryCode, text: string): boolean {
  const format = table.get(country)?.registrationId;
  return format !== undefined && isWrittenAs(format, text);
}

function isWrittenAs({ pattern }: Format, text: string): boolean {
  return new RegExp(`^(?:${pattern})$`, "u").test(text.trim().toUpperCase());
}
