import { describe, expect, it } from "vitest";
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
