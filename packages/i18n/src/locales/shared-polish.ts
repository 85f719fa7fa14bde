import facts from "./facts.pl.json" with { type: "json" };
import refusals from "./refusals.pl.json" with { type: "json" };
import rules from "./rules.pl.json" with { type: "json" };
import words from "./words.pl.json" with { type: "json" };

export const sharedPolish: Readonly<Record<string, string>> = {
  ...words,
  ...refusals,
  ...facts,
  ...rules,
};
