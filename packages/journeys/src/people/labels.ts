import { english, type Labels } from "./labels-english.ts";
import { polish } from "./labels-polish.ts";

export type { Labels };

export const LANGUAGES = ["en", "pl"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The languages of journeys beside the main path: their Polish waits for the long run, `npm run soak`. */
export const SIDE_LANGUAGES: readonly Language[] =
  process.env["JOURNEYS_AT_LENGTH"] === "on" ? LANGUAGES : ["en"];

/** What people read on the screens, by language: the journeys look for these words and nothing else. */
export const LABELS: Readonly<Record<Language, Labels>> = { en: english, pl: polish };

/** The browser that speaks the language; the apps follow it until somebody chooses another. */
export const BROWSER_LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", pl: "pl-PL" };
