import { isRuleId, RULES } from "@countersign/domain";
import { describe, expect, it } from "vitest";
import { sharedTranslator } from "../testing/shared-translator.ts";
import { linkProblemMessage } from "./link-problem-copy.ts";
import { ruleCopy } from "./rule-copy.ts";

const ruleIds = Object.keys(RULES).filter(isRuleId);

describe("the copy of a rule", () => {
  it.each(ruleIds)("gives %s a sentence, a source and a cure in both languages", async (id) => {
    for (const words of [await sharedTranslator("en"), await sharedTranslator("pl")]) {
      const { sentence, source, cure } = ruleCopy(id, RULES[id], words);
      expect(sentence).toMatch(/\.$/u);
      expect(source).not.toBe("");
      expect(cure).not.toBe("");
    }
  });

  it("names document and date where the vendor says it", async () => {
    const { source } = ruleCopy("agentsAttest", RULES.agentsAttest, await sharedTranslator("en"));
    expect(source).toBe(
      "Microsoft page “Confirm customer acceptance of the Microsoft Customer Agreement”, 24\u00a0Mar\u00a02021",
    );
  });

  it("says so when a rule is our own", async () => {
    const { source } = ruleCopy(
      "onlySandboxAccounts",
      RULES.onlySandboxAccounts,
      await sharedTranslator("en"),
    );
    expect(source).toMatch(/^Our own rule/u);
  });
});

describe("the copy of a broken link", () => {
  it("names the broken part", async () => {
    const { key, values } = linkProblemMessage({
      problem: "idMalformed",
      parameter: "partnerId",
      value: "123",
    });
    const { t } = await sharedTranslator("en");
    expect(t(key, values)).toBe("partnerId=123 is not an id.");
  });
});
