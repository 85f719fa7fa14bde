/** The languages of the screens. `qps` is the pseudo-language for eyes, built from English at run time. */
export const locales = ["en", "pl", "qps"] as const;
export type Locale = (typeof locales)[number];

/** A language in which a mail can be written: the ones people read. */
export type MailLocale = Exclude<Locale, "qps">;

/** The language of a mail proposed on a screen in this language: English for eyes that read the pseudo-language. */
export function mailLocaleOf(locale: Locale): MailLocale {
  return locale === "qps" ? "en" : locale;
}

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

const intlTags: Readonly<Record<Locale, string>> = { en: "en-GB", pl: "pl-PL", qps: "en-GB" };

/** The tag that `Intl` formats by. English dates are written day first: 21 Apr 2026. */
export function intlTagOf(locale: Locale): string {
  return intlTags[locale];
}

const documentLanguages: Readonly<Record<Locale, string>> = { en: "en", pl: "pl", qps: "en" };

/** The value of `<html lang>`. */
export function documentLanguageOf(locale: Locale): string {
  return documentLanguages[locale];
}
