import type { Rule } from "@countersign/domain";
import type { RuleCopy } from "@countersign/i18n";

export type RuleEntry = {
  readonly id: string;
  readonly rule: Rule;
  readonly copy: RuleCopy;
  /** The kinds of refusal that follow this rule. */
  readonly refusals: readonly string[];
};

const HEAD = `# The rule book

Every refusal names one of these rules. This page is generated from \`packages/domain/src/rule-book\` and the English
sentences in \`packages/i18n\`; \`npm test\` fails when it is stale. To write it anew, in \`packages/gates\`:
\`UPDATE_DOCS=1 npx vitest run src/docs\`.

| rule | what it says | where it comes from | holds in | who can cure it |
| --- | --- | --- | --- | --- |
`;

/** The page `docs/rules.md`: one row a rule, in the order of the rule book. */
export function rulesPage(entries: readonly RuleEntry[]): string {
  return `${HEAD}${entries.map(row).join("\n")}\n`;
}

function row({ id, rule, copy }: RuleEntry): string {
  const cells = [`\`${id}\``, copy.sentence, sourceOf(rule), rule.eras.join(", "), copy.cure];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function sourceOf({ source, certainty }: Rule): string {
  // The page itself lies in docs/, where sources of our own lie too.
  const link = `[${source.document}](${source.url.replace(/^docs\//u, "")}), ${source.date}`;
  return certainty === "confirmed" ? link : `${link} (${certainty})`;
}

/**
 * What keeps a rule from being one: no source, no date, no era, or no test that names it,
 * itself or by one of the refusals that follow it.
 */
export function ruleProblems(
  { id, rule, refusals }: Pick<RuleEntry, "id" | "rule" | "refusals">,
  tests: readonly string[],
): readonly string[] {
  const { document, date, url } = rule.source;
  const mention = new RegExp(`\\b(?:${[id, ...refusals].join("|")})\\b`, "u");
  return [
    ...(document.length > 0 && url.length > 0 ? [] : ["has no source"]),
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(date) ? [] : ["has a source without its date"]),
    ...(rule.eras.length > 0 ? [] : ["holds in no era"]),
    ...(tests.some((text) => mention.test(text)) ? [] : ["is named by no test"]),
  ].map((problem) => `${id}: ${problem}.`);
}
