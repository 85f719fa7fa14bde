import type { AppTranslator, WordKey } from "../words.ts";
import type { AddressField } from "./address-form.ts";

/** What the fields of an address are called; states have the name that their country has for them. */
export const ADDRESS_LABELS = {
  line1: "addCustomer.line1",
  line2: "addCustomer.line2",
  city: "field.city",
  state: "addCustomer.state",
  postalCode: "field.postalCode",
} as const satisfies Readonly<Record<AddressField, Parameters<AppTranslator["t"]>[0]>>;

export const ADDRESS_UNFIT: Readonly<Record<AddressField, WordKey>> = {
  line1: "addCustomer.unfit.line1",
  line2: "addCustomer.unfit.line2",
  city: "addCustomer.unfit.city",
  state: "addCustomer.unfit.state",
  postalCode: "addCustomer.unfit.postalCode",
};
