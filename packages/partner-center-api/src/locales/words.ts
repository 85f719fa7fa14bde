import { mergeWords, type SharedKey, type Translator } from "@countersign/i18n";
import english from "./en.json" with { type: "json" };

/** What the emulated API says in descriptions. Like the vendor's, it speaks English to programs. */
export const words: Translator<keyof typeof english | SharedKey> = mergeWords({
  en: english,
  pl: async () => ({}),
  strict: true,
}).english;

export type DialectKey = keyof typeof english;
