import { describe, expect, it } from "vitest";
import { catalogueProblems } from "./catalogue-problems.ts";

describe("the check of a pair of catalogues", () => {
  it("finds nothing in a sound pair", () => {
    const en = { a: "{count, plural, one {# item} other {# items}} in <b>{place}</b>" };
    const pl = {
      a: "{count, plural, one {# pozycja} few {# pozycje} many {# pozycji} other {# pozycji}} w\u00a0<b>{place}</b>",
    };
    expect(catalogueProblems(en, pl)).toEqual([]);
  });

  it.each([
    ["a key that Polish lacks", { a: "One" }, {}, "a: missing in pl"],
    ["a key that English lacks", {}, { a: "Jeden" }, "a: missing in en"],
    ["a lost placeholder", { a: "For {name}" }, { a: "Dla klienta" }, "a: pl lacks {name}"],
    ["an invented placeholder", { a: "For you" }, { a: "Dla {name}" }, "a: en lacks {name}"],
    ["a lost tag", { a: "<b>Yes</b>" }, { a: "Tak" }, "a: pl lacks <b>"],
    ["broken ICU text", { a: "{oops" }, { a: "Ups" }, "a: en is not valid ICU text"],
    ["an empty message", { a: "Yes" }, { a: "" }, "a: pl is empty"],
    [
      "straight quotation marks",
      { a: 'Say "yes"' },
      { a: "Powiedz tak" },
      "a: en has a straight quotation mark",
    ],
    [
      "a straight apostrophe",
      { a: "You can't" },
      { a: "Nie" },
      "a: en has a straight apostrophe instead of ’",
    ],
    ["three dots", { a: "Loading..." }, { a: "Ładowanie…" }, "a: en has three dots instead of …"],
    [
      "an English quotation mark",
      { a: "“Yes”" },
      { a: "“Tak”" },
      "a: pl has an English opening quotation mark; Polish opens with „",
    ],
    [
      "a missing hard space",
      { a: "In Poland" },
      { a: "Partner w Polsce" },
      "a: pl lacks a hard space after w, z, i, o or u",
    ],
    [
      "a missing hard space at the start",
      { a: "In Poland" },
      { a: "W Polsce" },
      "a: pl lacks a hard space after w, z, i, o or u",
    ],
  ])("finds %s", (_, en, pl, problem) => {
    expect(catalogueProblems(en, pl)).toContain(problem);
  });

  it("asks Polish for all four plural forms and English for two", () => {
    const en = { a: "{count, plural, other {# items}}" };
    const pl = { a: "{count, plural, one {# pozycja} other {# pozycji}}" };
    expect(catalogueProblems(en, pl)).toEqual([
      "a: en lacks the plural form one",
      "a: pl lacks the plural form few",
      "a: pl lacks the plural form many",
    ]);
  });

  it("looks into the branches of a select and into tags", () => {
    const en = { a: "{side, select, partner {<b>{name}</b>} other {none}}" };
    const pl = { a: "{side, select, partner {partner} other {brak}}" };
    expect(catalogueProblems(en, pl)).toEqual(["a: pl lacks <b>", "a: pl lacks {name}"]);
  });
});
