import { describe, expect, it } from "vitest";
import { catalogueProblems } from "../catalogue/catalogue-problems.ts";
import documentEnglish from "../documents/document.en.json" with { type: "json" };
import documentPolish from "../documents/document.pl.json" with { type: "json" };
import mailEnglish from "../mail/mail.en.json" with { type: "json" };
import mailPolish from "../mail/mail.pl.json" with { type: "json" };
import { sharedPolish } from "./shared-polish.ts";
import { sharedEnglish } from "./shared.ts";

describe("the catalogues that all apps share", () => {
  it("say the same things in both languages, well written", () => {
    expect(catalogueProblems(sharedEnglish, sharedPolish)).toEqual([]);
  });

  it("hold the words of printed texts in both languages, well written", () => {
    expect(catalogueProblems(documentEnglish, documentPolish)).toEqual([]);
  });

  it("hold mail texts in both languages, well written", () => {
    expect(catalogueProblems(mailEnglish, mailPolish)).toEqual([]);
  });
});
