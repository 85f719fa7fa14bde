import type { Locale, MergedWords, SharedKey, Translator } from "@countersign/i18n";
import { useEffect, useState } from "react";
import type { Words } from "./shared-words.ts";

type Enrich<Key extends string> = (translator: Translator<Key>) => Words<Key>;

/**
 * The words of a language. English is at hand; the others are fetched, and until they are here the last language stays.
 * `null` before the first language is here.
 */
export function useTranslator<Key extends string>(
  merged: MergedWords<Key>,
  locale: Locale,
  enrich: Enrich<Key | SharedKey>,
): Words<Key | SharedKey> | null {
  const [words, setWords] = useState(() => (locale === "en" ? enrich(merged.english) : null));
  const isCurrent = words?.locale === locale;
  useEffect(() => {
    if (isCurrent) return undefined;
    let isWanted = true;
    merged.load(locale).then(
      (translator) => isWanted && setWords(enrich(translator)),
      // The file of the language cannot be fetched: what is on the screen stays, or English comes.
      () => isWanted && setWords((shown) => shown ?? enrich(merged.english)),
    );
    return () => {
      isWanted = false;
    };
  }, [merged, locale, enrich, isCurrent]);
  return words;
}
