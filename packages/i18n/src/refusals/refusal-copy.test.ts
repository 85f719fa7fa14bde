import { describe, expect, it } from "vitest";
import { sharedTranslator } from "../testing/shared-translator.ts";
import { toldRefusals } from "../testing/told-refusals.ts";
import { sharedEnglish } from "../locales/shared.ts";
import { refusalCopy } from "./refusal-copy.ts";

describe("the copy of a refusal", () => {
  it.each(toldRefusals.map(([refusal, says]) => [refusal.kind, refusal, says] as const))(
    "tells %s with its facts, in both languages",
    async (_, refusal, says) => {
      const { what, why, next } = refusalCopy(refusal, await sharedTranslator("pl"));
      expect([what, why, next].join(" ").replaceAll("\u00a0", " ")).toContain(says);
      const english = refusalCopy(refusal, await sharedTranslator("en"));
      expect(Object.values(english).join(" ")).not.toMatch(/[{}]/u);
    },
  );

  it("has facts for every message with a placeholder", () => {
    const withPlaceholders = Object.entries(sharedEnglish)
      .filter(([key, text]) => key.startsWith("refusal.") && text.includes("{"))
      .map(([key]) => key.split(".")[1]);
    const covered = new Set<string | undefined>(toldRefusals.map(([refusal]) => refusal.kind));
    expect(withPlaceholders.filter((kind) => !covered.has(kind))).toEqual([]);
  });

  it("keeps the vendor's sentence and adds, in Polish, who confirms", async () => {
    const { t } = await sharedTranslator("pl");
    expect(t("refusal.contactPartnerToConfirm.what")).toBe(
      "Skontaktuj się z\u00a0partnerem, aby potwierdzić akceptację Umowy z\u00a0Klientem Microsoft.",
    );
    expect(t("refusal.contactPartnerToConfirm.why")).toContain(
      "Akceptację potwierdza partner, nie Ty",
    );
  });
});
