import { sharedEnglish, loadSharedPolish, type SharedKey } from "../locales/shared.ts";
import type { Locale } from "../locale.ts";
import { createTranslator, type Catalogue, type Translator } from "./translator.ts";

/** An app's own catalogue: the English of its first screen at hand, Polish fetched when somebody chooses it. */
export interface OwnWords {
  readonly en: Readonly<Record<string, string>>;
  /** The English of the pages that are fetched when somebody goes there. */
  readonly later?: () => Promise<Readonly<Record<string, string>>>;
  readonly pl: () => Promise<Catalogue>;
  readonly strict: boolean;
}

/** The app's words merged with the words that the apps say alike. */
export interface MergedWords<Key extends string> {
  readonly english: Translator<Key | SharedKey>;
  readonly load: (locale: Locale) => Promise<Translator<Key | SharedKey>>;
  /** Resolves when the words of later pages are here, in every translator that was handed out. */
  readonly loadLater: () => Promise<void>;
}

/** Merges an app's catalogue with the shared words; keys are typed by the English file. */
export function mergeWords<Key extends string>(own: OwnWords): MergedWords<Key> {
  /** Grows once, by the words of later pages. */
  const english: Record<string, Catalogue[string]> = { ...sharedEnglish, ...own.en };
  const translatorOf = (locale: Locale, messages: Catalogue): Translator<Key | SharedKey> =>
    createTranslator({ locale, messages, english, strict: own.strict });
  return {
    english: translatorOf("en", english),
    load: async (locale) => {
      if (locale !== "pl") return translatorOf(locale, english);
      const [shared, app] = await Promise.all([loadSharedPolish(), own.pl()]);
      return translatorOf(locale, { ...shared, ...app });
    },
    loadLater: async () => {
      if (own.later !== undefined) Object.assign(english, await own.later());
    },
  };
}
