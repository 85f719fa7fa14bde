import { sharedEnglish, loadSharedPolish, type SharedKey } from "../locales/shared.ts";
import type { Locale } from "../locale.ts";
import { createTranslator, type Catalogue, type Translator } from "./translator.ts";

/** An app's own catalogue: English at hand, Polish fetched when somebody chooses it. */
export interface OwnWords<Key extends string> {
  readonly en: Readonly<Record<Key, string>>;
  readonly pl: () => Promise<Catalogue>;
  readonly strict: boolean;
}

/** The app's words merged with the words that the apps say alike. */
export interface MergedWords<Key extends string> {
  readonly english: Translator<Key | SharedKey>;
  readonly load: (locale: Locale) => Promise<Translator<Key | SharedKey>>;
}

/** Merges an app's catalogue with the shared words; keys are typed by the English file. */
export function mergeWords<Key extends string>(own: OwnWords<Key>): MergedWords<Key> {
  const english: Catalogue = { ...sharedEnglish, ...own.en };
  const translatorOf = (locale: Locale, messages: Catalogue): Translator<Key | SharedKey> =>
    createTranslator({ locale, messages, english, strict: own.strict });
  return {
    english: translatorOf("en", english),
    load: async (locale) => {
      if (locale !== "pl") return translatorOf(locale, english);
      const [shared, app] = await Promise.all([loadSharedPolish(), own.pl()]);
      return translatorOf(locale, { ...shared, ...app });
    },
  };
}
