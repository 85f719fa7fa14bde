import { Address, CountryCode, type Customer, PersonName, PhoneNumber } from "@countersign/domain";
import { emptyAsMissing, tolerant } from "../dialect/tolerant.ts";

/** An address as callers write it; the person and the phone of a company stand in it too. */
export const AddressInput = tolerant({
  firstName: emptyAsMissing(PersonName),
  lastName: emptyAsMissing(PersonName),
  addressLine1: Address.shape.line1,
  addressLine2: emptyAsMissing(Address.shape.line2.unwrap()),
  city: Address.shape.city,
  state: emptyAsMissing(Address.shape.state.unwrap()),
  postalCode: Address.shape.postalCode,
  country: CountryCode,
  phoneNumber: emptyAsMissing(PhoneNumber),
});

type Written = (typeof AddressInput)["_output"];

/** What of an address the sandbox keeps, in the order in which it keeps it: the same again is no change. */
export function addressFrom({
  addressLine1,
  addressLine2,
  city,
  state,
  postalCode,
}: Written): Address {
  return {
    line1: addressLine1,
    ...(addressLine2 !== undefined && { line2: addressLine2 }),
    city,
    ...(state !== undefined && { state }),
    postalCode,
  };
}

/** Where somebody is, as the vendor writes it. */
export function addressShape({
  address,
  country,
  phoneNumber,
  primaryContact,
}: Pick<Customer, "address" | "country"> & {
  readonly phoneNumber?: string | undefined;
  readonly primaryContact?: { readonly firstName: string; readonly lastName: string } | undefined;
}): Readonly<Record<string, string | undefined>> {
  const { line1, line2, city, state, postalCode } = address;
  return {
    country,
    city,
    ...(state !== undefined && { state }),
    addressLine1: line1,
    ...(line2 !== undefined && { addressLine2: line2 }),
    postalCode,
    ...(primaryContact !== undefined && {
      firstName: primaryContact.firstName,
      lastName: primaryContact.lastName,
    }),
    ...(phoneNumber !== undefined && { phoneNumber }),
  };
}
