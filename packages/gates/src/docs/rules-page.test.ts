import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRuleId, REFUSALS, RULES, type RuleId } from "@countersign/domain";
import { mergeWords, ruleCopy } from "@countersign/i18n";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isTest, ROOT, sourceFiles } from "../tree/source-files.ts";
import { ruleProblems, rulesPage, type RuleEntry } from "./rules-page.ts";

const { english } = mergeWords({ en: {}, pl: () => Promise.resolve({}), strict: true });
const entries: readonly RuleEntry[] = Object.keys(RULES)
  .filter(isRuleId)
  .map((id) => ({
    id,
    rule: RULES[id],
    copy: ruleCopy(id, RULES[id], english),
    refusals: refusalsOf(id),
  }));
const tests = sourceFiles("packages/domain/src", "apps/api/src")
  .filter(({ path }) => isTest(path))
  .map(({ text }) => text);

function refusalsOf(id: RuleId): readonly string[] {
  return Object.entries(REFUSALS)
    .filter(([, schema]) => JSON.stringify(z.toJSONSchema(schema)).includes(`"${id}"`))
    .map(([kind]) => kind);
}

describe("the rule book", () => {
  it.each(entries)("$id has a source and a test that names it", (entry) => {
    expect(ruleProblems(entry, tests)).toEqual([]);
  });

  it("stands in docs/rules.md as it stands in the code", () => {
    const path = join(ROOT, "docs/rules.md");
    if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync(path, rulesPage(entries));
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(rulesPage(entries));
  });
});

describe("the gate of rules", () => {
  const [entry] = entries;
  if (entry === undefined) throw new Error("The rule book is empty.");
  const { id, rule } = entry;
  const refusals = ["nobodyThere"];

  it("notices a rule without a source, without an era and without a test", () => {
    expect(ruleProblems({ id, rule, refusals }, [`rule: "${id}"`])).toEqual([]);
    expect(ruleProblems({ id, rule, refusals }, ['kind: "nobodyThere"'])).toEqual([]);
    expect(ruleProblems({ id, rule, refusals }, [`rule: "${id}Too"`])).toEqual([
      `${id}: is named by no test.`,
    ]);
    const homeless: RuleEntry["rule"] = {
      ...rule,
      eras: [],
      source: { document: "", date: "", url: "" },
    };
    expect(ruleProblems({ id, rule: homeless, refusals }, [id])).toHaveLength(3);
  });

  it("notices a sentence that changed", () => {
    const changed = { ...entry, copy: { ...entry.copy, sentence: "Something else." } };
    expect(rulesPage([changed])).not.toBe(rulesPage([entry]));
  });
});
