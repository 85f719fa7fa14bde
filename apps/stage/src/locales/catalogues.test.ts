import { catalogueProblems } from "@countersign/i18n/catalogue-problems";
import { expect, it } from "vitest";
import en from "./en.json" with { type: "json" };
import pl from "./pl.json" with { type: "json" };

it("says the same in both languages, well written", () => {
  expect(catalogueProblems(en, pl)).toEqual([]);
});
