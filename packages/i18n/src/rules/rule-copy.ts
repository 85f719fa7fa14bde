import type { Cure, Rule, RuleId } from "@countersign/domain";
import type { Translator } from "../catalogue/translator.ts";
import type { SharedKey } from "../locales/shared.ts";

/** What "Why?" says of a rule: the rule itself, where it comes from, who can take the obstacle away. */
export interface RuleCopy {
  readonly sentence: string;
  readonly source: string;
  readonly cure: string;
}

/**
 * The copy of a rule; `rule` is its entry in the rule book. A rule without its sentence does not compile here.
 *
 * @example ruleCopy(refusal.rule, RULES[refusal.rule], words)
 */
export function ruleCopy(id: RuleId, rule: Rule, words: Translator<SharedKey>): RuleCopy {
  return {
    sentence: words.t(sentenceKeyOf(id)),
    source: sourceOf(rule, words),
    cure: words.t(cureKeyOf(rule.cure)),
  };
}

function sourceOf({ certainty, source }: Rule, { t, formats }: Translator<SharedKey>): string {
  return t(`source.${certainty}`, { document: source.document, date: formats.date(source.date) });
}

function sentenceKeyOf(id: RuleId): SharedKey {
  return `rule.${id}`;
}

function cureKeyOf(cure: Cure): SharedKey {
  return `cure.${cure}`;
}
