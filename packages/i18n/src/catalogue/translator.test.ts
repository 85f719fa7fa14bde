import { describe, expect, it } from "vitest";
import { IntlMessageFormat } from "intl-messageformat";
import { MissingMessage } from "./missing-message.ts";
import { createTranslator, type Translator } from "./translator.ts";

const english = {
  greeting: "Hello {name}",
  customers: "{count, plural, one {# customer} other {# customers}}",
  notYou: "Not you? <link>Switch <b>account</b></link>",
  onlyEnglish: "Only here",
};
const polish = {
  greeting: "Dzień dobry, {name}",
  customers: "{count, plural, one {# klient} few {# klienci} many {# klientów} other {# klienta}}",
  notYou: "To nie Ty? <link>Przełącz <b>konto</b></link>",
};

function polishWords(strict: boolean): Translator<keyof typeof english> {
  return createTranslator({ locale: "pl", messages: polish, english, strict });
}

describe("a translator", () => {
  it("puts values into placeholders and leaves names as they are", () => {
    expect(polishWords(true).t("greeting", { name: "Ewa" })).toBe("Dzień dobry, Ewa");
  });

  it.each([
    [1, "1 klient"],
    [2, "2 klienci"],
    [5, "5 klientów"],
    [22, "22 klienci"],
  ])("counts %d by the plural rules of Polish", (count, said) => {
    expect(polishWords(true).t("customers", { count })).toBe(said);
  });

  it.each(["en", "qps"] as const)(
    "says in %s what a build has parsed as it says the text",
    (locale) => {
      const parsed = Object.fromEntries(
        Object.entries(english).map(([key, text]) => [key, new IntlMessageFormat(text).getAst()]),
      );
      const fromText = createTranslator({ locale, messages: english, english, strict: true });
      const fromBuild = createTranslator({ locale, messages: parsed, english: {}, strict: true });
      expect(fromBuild.t("customers", { count: 2 })).toBe(fromText.t("customers", { count: 2 }));
      expect(fromBuild.parts("notYou")).toEqual(fromText.parts("notYou"));
      expect(fromBuild.t("onlyEnglish")).toBe(fromText.t("onlyEnglish"));
    },
  );

  it("gives the pieces of a message so that tags can become links", () => {
    expect(polishWords(true).parts("notYou")).toEqual([
      "To nie Ty? ",
      { tag: "link", parts: ["Przełącz ", { tag: "b", parts: ["konto"] }] },
    ]);
  });

  it("says plainly what stands in tags when only text is asked for", () => {
    expect(polishWords(true).t("notYou")).toBe("To nie Ty? Przełącz konto");
  });

  it("throws on a missing key while the app is developed", () => {
    expect(() => polishWords(true).t("onlyEnglish")).toThrow(MissingMessage);
  });

  it("falls back to English in production", () => {
    expect(polishWords(false).t("onlyEnglish")).toBe("Only here");
  });
});
