import { catalogueProblems } from "@countersign/i18n/catalogue-problems";
import { describe, expect, it } from "vitest";
import en from "./en.json" with { type: "json" };
import later from "./later.en.json" with { type: "json" };
import pl from "./pl.json" with { type: "json" };

describe("the admin center's catalogues", () => {
  it("say the same in both languages, well written", () => {
    expect(catalogueProblems({ ...en, ...later }, pl)).toEqual([]);
  });
});
