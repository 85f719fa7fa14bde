import type { Translator } from "../catalogue/translator.ts";
import { mergeWords } from "../catalogue/words.ts";
import type { Locale } from "../locale.ts";
import type { SharedKey } from "../locales/shared.ts";

/** The shared words in a language, strict as in development. */
export function sharedTranslator(locale: Locale): Promise<Translator<SharedKey>> {
  return mergeWords({ en: {}, pl: async () => ({}), strict: true }).load(locale);
}
