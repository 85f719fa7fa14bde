import type { CountryCode } from "@countersign/domain";

export type Currency = { readonly code: string; readonly symbol: string };

const EURO: Currency = { code: "EUR", symbol: "€" };
const CURRENCIES: Readonly<Record<string, Currency>> = {
  US: { code: "USD", symbol: "$" },
  GB: { code: "GBP", symbol: "£" },
};

/** The currency in which a country would be billed. Nothing has a price here. */
export function currencyOf(country: CountryCode): Currency {
  return CURRENCIES[country] ?? EURO;
}
