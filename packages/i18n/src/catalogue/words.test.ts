import { describe, expect, it } from "vitest";
import { mergeWords } from "./words.ts";

const words = mergeWords<"invite.title" | "order.title">({
  en: { "invite.title": "Create a relationship request" },
  pl: async () => ({ "invite.title": "Utwórz żądanie relacji" }),
  later: async () => ({ "order.title": "Add products" }),
  strict: true,
});

describe("an app's words", () => {
  it("are at hand in English, with the shared ones", () => {
    expect(words.english.t("invite.title")).toBe("Create a relationship request");
    expect(words.english.t("action.cancel")).toBe("Cancel");
  });

  it("come in Polish when somebody chooses it, the shared ones too", async () => {
    const polish = await words.load("pl");
    expect(polish.t("invite.title")).toBe("Utwórz żądanie relacji");
    expect(polish.t("action.cancel")).toBe("Anuluj");
  });

  it("come with those of a later page once they are fetched, in the translators that are there", async () => {
    expect(() => words.english.t("order.title")).toThrow("order.title");
    await words.loadLater();
    expect(words.english.t("order.title")).toBe("Add products");
  });

  it("are built from English for the pseudo-language", async () => {
    const pseudo = await words.load("qps");
    expect(pseudo.t("action.cancel")).toMatch(/^\[Ç/u);
  });
});
