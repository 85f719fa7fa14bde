import type { Catalogue } from "../catalogue/translator.ts";
import facts from "./facts.en.json" with { type: "json" };
import refusals from "./refusals.en.json" with { type: "json" };
import rules from "./rules.en.json" with { type: "json" };
import words from "./words.en.json" with { type: "json" };

/** The keys of everything that the apps say alike. */
export type SharedKey =
  | keyof typeof words
  | keyof typeof refusals
  | keyof typeof facts
  | keyof typeof rules;

export const sharedEnglish: Readonly<Record<SharedKey, string>> = {
  ...words,
  ...refusals,
  ...facts,
  ...rules,
};

/** The shared words in Polish; loaded when somebody chooses the language. */
export async function loadSharedPolish(): Promise<Catalogue> {
  const { sharedPolish } = await import("./shared-polish.ts");
  return sharedPolish;
}
