import { intlTagOf, type Locale } from "../locale.ts";

/** How dates, numbers and names are written. Every date and time is UTC, as in the vendor's portals. */
export interface Formats {
  /** An ISO instant or calendar date: `21 Apr 2026`, `21.04.2026`. */
  readonly date: (iso: string) => string;
  /** An ISO instant: `10:42`. Say UTC beside it where the date is not in sight. */
  readonly time: (iso: string) => string;
  /** An ISO instant: `21 Apr 2026 10:42 UTC`, on one line. */
  readonly dateTime: (iso: string) => string;
  readonly number: (value: number) => string;
  /** The name of a country by its ISO 3166-1 code; the vendor's private codes included. */
  readonly country: (code: string) => string;
  /** The name of a language by its tag, `pl-PL` → Polish. */
  readonly language: (tag: string) => string;
  /** `Global admin and Billing admin`. */
  readonly list: (items: readonly string[]) => string;
  /** `Global admin or Billing admin`. */
  readonly anyOf: (items: readonly string[]) => string;
}

const dateParts: Readonly<Record<Locale, Intl.DateTimeFormatOptions>> = {
  en: { day: "numeric", month: "short", year: "numeric" },
  pl: { day: "2-digit", month: "2-digit", year: "numeric" },
  qps: { day: "numeric", month: "short", year: "numeric" },
};

/** The vendor's own codes for places that ISO counts under another one; names are the same in all our languages. */
const privateCountries: ReadonlyMap<string, string> = new Map([
  ["XJ", "Jan Mayen"],
  ["XS", "Saba"],
  ["XE", "Sint Eustatius"],
]);

/** Writes values in a language. */
export function createFormats(locale: Locale): Formats {
  const tag = intlTagOf(locale);
  const dates = new Intl.DateTimeFormat(tag, { ...dateParts[locale], timeZone: "UTC" });
  const times = new Intl.DateTimeFormat(tag, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
  });
  const numbers = new Intl.NumberFormat(tag);
  const regions = new Intl.DisplayNames(tag, { type: "region" });
  const languages = new Intl.DisplayNames(tag, { type: "language", languageDisplay: "standard" });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const choices = new Intl.ListFormat(tag, { type: "disjunction" });
  const date = (iso: string): string => joined(dates.format(new Date(iso)));
  const time = (iso: string): string => times.format(new Date(iso));
  return {
    date,
    time,
    dateTime: (iso) => joined(`${date(iso)} ${time(iso)} UTC`),
    number: (value) => numbers.format(value),
    country: (code) => privateCountries.get(code) ?? regions.of(code) ?? code,
    language: (languageTag) =>
      languages.of(languageTag.split("-")[0] ?? languageTag) ?? languageTag,
    list: (items) => hungUp(lists.formatToParts(items)),
    anyOf: (items) => hungUp(choices.formatToParts(items)),
  };
}

/** The Polish „i” between the last two items never ends a line. */
function hungUp(parts: readonly { readonly type: string; readonly value: string }[]): string {
  return parts
    .map(({ type, value }) => (type === "literal" ? value.replace(/(?<= i) /u, "\u00a0") : value))
    .join("");
}

/** A date never breaks over two lines. */
function joined(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
