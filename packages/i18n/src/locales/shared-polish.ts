import type { Catalogue } from "../catalogue/translator.ts";
import refusals from "./refusals.pl.json" with { type: "json" };
import rules from "./rules.pl.json" with { type: "json" };
import words from "./words.pl.json" with { type: "json" };

export const sharedPolish: Catalogue = { ...words, ...refusals, ...rules };
