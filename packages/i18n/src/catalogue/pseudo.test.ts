import { describe, expect, it } from "vitest";
import { createTranslator } from "./translator.ts";

const english = {
  save: "Save and continue",
  hello: "Hello {name}, <link>switch</link>",
  items: "{count, plural, one {# item} other {# items}}",
};
const { t, parts } = createTranslator<keyof typeof english>({
  locale: "qps",
  messages: english,
  english,
  strict: true,
});

describe("the pseudo-language", () => {
  it("puts accents and brackets on every sentence", () => {
    expect(t("save")).toMatch(/^\[Šávé.*\]$/u);
  });

  it("is about a third longer than English", () => {
    const grown = t("save").length / english.save.length;
    expect(grown).toBeGreaterThan(1.25);
    expect(grown).toBeLessThan(1.6);
  });

  it("leaves names and tags alone", () => {
    expect(t("hello", { name: "Ewa" })).toContain("Ewa");
    expect(parts("hello", { name: "Ewa" })).toContainEqual({
      tag: "link",
      parts: [expect.stringMatching(/^š/u)],
    });
  });

  it("still counts", () => {
    expect(t("items", { count: 2 })).toMatch(/^\[2 /u);
  });
});
