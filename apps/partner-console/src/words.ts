import { type AppWords, createWords } from "@countersign/ui";
import en from "./locales/en.json" with { type: "json" };

export type WordKey = keyof typeof en;

export const words: AppWords<WordKey> = createWords({
  en,
  pl: async () => (await import("./locales/pl.json")).default,
});

/** This app's words in the language in use, with everything that the apps say alike. */
export function useWords(): ReturnType<typeof words.useWords> {
  return words.useWords();
}

export type AppTranslator = ReturnType<typeof useWords>;
