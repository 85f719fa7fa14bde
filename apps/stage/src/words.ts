import { type AppWords, createWords } from "@countersign/ui";
import en from "./locales/en.json" with { type: "json" };

export const words: AppWords<keyof typeof en> = createWords({
  en,
  pl: async () => (await import("./locales/pl.json")).default,
});
export const useWords: typeof words.useWords = words.useWords;
export type StageWords = ReturnType<typeof useWords>;
