import type { Locale } from "../locale.ts";

/** A key was said that the language's catalogue does not hold. */
export class MissingMessage extends Error {
  override name = "MissingMessage";

  constructor(key: string, locale: Locale) {
    super(
      `The message "${key}" is missing in the ${locale} catalogue. Add it to locales/${locale === "qps" ? "en" : locale}.json.`,
    );
  }
}
