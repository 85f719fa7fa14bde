import { createHash } from "node:crypto";
import { CUSTOMER_AGREEMENT_TEMPLATE_ID } from "@countersign/domain";
import { describe, expect, it } from "vitest";
import {
  agreementTextIn,
  agreementTexts,
  canonicalForm,
  findAgreementText,
  readingMinutes,
} from "./agreement-texts.ts";

describe("the agreement texts of the house", () => {
  it.each(agreementTexts)(
    "carry the hash of their words ($text.version, $text.language)",
    (text) => {
      const hash = createHash("sha256").update(canonicalForm(text), "utf8").digest("hex");
      expect(text.text.hash).toBe(hash);
    },
  );

  it.each(agreementTexts)(
    "say of themselves that they bind nobody ($text.language)",
    ({ notice }) => {
      expect(notice).toMatch(/Nothing here binds anybody\.|Nic z\s?tego nikogo nie wiąże\./u);
    },
  );

  it.each(agreementTexts)(
    "take a minute or two to read ($text.version, $text.language)",
    (text) => {
      expect(readingMinutes(text)).toBe(text.text.version === "2020-10" ? 1 : 2);
    },
  );

  it("say the same in every language, section by section and paragraph by paragraph", () => {
    for (const version of new Set(agreementTexts.map(({ text }) => text.version))) {
      const shapes = agreementTexts
        .filter(({ text }) => text.version === version)
        .map(({ sections }) => sections.map(({ paragraphs }) => paragraphs.length));
      expect(shapes).toHaveLength(2);
      expect(shapes[1]).toEqual(shapes[0]);
    }
  });

  it("are texts of the vendor's agreement template, so that records name the id clients know", () => {
    const templateIds = agreementTexts.map(({ text }) => text.templateId);
    expect(new Set(templateIds)).toEqual(new Set([CUSTOMER_AGREEMENT_TEMPLATE_ID]));
  });
});

describe("finding an agreement text", () => {
  it("takes version and language to the letter", () => {
    expect(findAgreementText("2021-03", "pl-PL")?.text.language).toBe("pl-PL");
    expect(findAgreementText("2021-03", "pl-pl")).toBeNull();
    expect(findAgreementText("2020-03", "pl-PL")).toBeNull();
    expect(findAgreementText("2020-10", "pl-PL")?.text.version).toBe("2020-10");
  });

  it("says so when nobody wrote one in the language", () => {
    expect(() => agreementTextIn("de-DE")).toThrow("There is no agreement text in de-DE");
  });
});
