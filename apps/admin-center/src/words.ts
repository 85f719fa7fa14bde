import { type AppWords, createWords } from "@countersign/ui";
import en from "./locales/en.json" with { type: "json" };
import type later from "./locales/later.en.json";

export type WordKey = keyof typeof en | keyof typeof later;

export const words: AppWords<WordKey> = createWords({
  en,
  later: async () => (await import("./locales/later.en.json")).default,
  pl: async () => (await import("./locales/pl.json")).default,
});
export const useWords: typeof words.useWords = words.useWords;
export type AdminWords = ReturnType<typeof useWords>;
