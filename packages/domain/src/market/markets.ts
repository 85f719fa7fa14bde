import { z } from "zod";
import { CountryCode, LanguageTag } from "../primitives.ts";
import countries from "./countries.json" with { type: "json" };

/** The vendor's market regions of April 2021: a partner sells where its own location is. */
export const Market = z.enum([
  "africa",
  "asia-pacific",
  "australia",
  "brazil",
  "canada",
  "europe",
  "india",
  "japan",
  "korea",
  "latam-caribbean",
  "mea-cee",
  "new-zealand",
  "russia",
  "taiwan",
  "united-states",
]);
export type Market = z.infer<typeof Market>;

const Countries = z.record(
  CountryCode,
  z.strictObject({ market: Market, languages: z.array(LanguageTag).min(1) }),
);
const table: ReadonlyMap<string, { market: Market; languages: readonly LanguageTag[] }> = new Map(
  Object.entries(Countries.parse(countries)),
);

/** The market of a country; `null` where the programme does not sell. */
export function marketOf(country: CountryCode): Market | null {
  return table.get(country)?.market ?? null;
}

/** The languages in which the vendor publishes the agreement for a country, English first. */
export function agreementLanguagesOf(country: CountryCode): readonly LanguageTag[] {
  return table.get(country)?.languages ?? ["en-US"];
}

/** Every country for which the vendor publishes the agreement, with its languages, English first. */
export function agreementCountries(): readonly {
  readonly country: CountryCode;
  readonly languages: readonly LanguageTag[];
}[] {
  return [...table].map(([code, { languages }]) => ({
    country: CountryCode.parse(code),
    languages,
  }));
}

/** The countries of the market in which a partner of this country sells, by code. */
export function marketCountriesOf(country: CountryCode): readonly CountryCode[] {
  const market = marketOf(country);
  return [...table]
    .filter(([, entry]) => market !== null && entry.market === market)
    .map(([code]) => CountryCode.parse(code));
}

/** Whether both countries lie in one market. */
export function isSameMarket(one: CountryCode, other: CountryCode): boolean {
  const market = marketOf(one);
  return market !== null && market === marketOf(other);
}
