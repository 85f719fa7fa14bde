import { type Address, type CountryCode, statesOf } from "@countersign/domain";
import type { z } from "zod";

export const ADDRESS_FIELDS = ["line1", "line2", "city", "state", "postalCode"] as const;
export type AddressField = (typeof ADDRESS_FIELDS)[number];
/** An address as it is typed. */
export type AddressValues = Readonly<Record<AddressField, string>>;

/** The fields of an address, in the vendor's order: states only where the country has a list of them. */
export function addressFieldsIn(country: CountryCode): readonly AddressField[] {
  return ADDRESS_FIELDS.filter((field) => field !== "state" || statesOf(country).length > 0);
}

export function addressValuesOf({
  line1,
  line2 = "",
  city,
  state = "",
  postalCode,
}: Address): AddressValues {
  return { line1, line2, city, state, postalCode };
}

/** What is sent: nothing for a field left empty, nor for a list that the country lacks. */
export function addressIn(values: AddressValues, country: CountryCode): z.input<typeof Address> {
  const { line1, line2, city, state, postalCode } = values;
  const hasState = statesOf(country).length > 0 && state !== "";
  return {
    line1,
    ...(line2.trim() !== "" && { line2 }),
    city,
    ...(hasState && { state }),
    postalCode,
  };
}
