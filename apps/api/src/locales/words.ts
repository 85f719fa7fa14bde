import { mergeWords, type SharedKey, type Translator } from "@countersign/i18n";
import english from "./en.json" with { type: "json" };

/** What the process says to developers and in the terminal. It speaks English only. */
export const words: Translator<keyof typeof english | SharedKey> = mergeWords({
  en: english,
  pl: async () => ({}),
  strict: true,
}).english;
