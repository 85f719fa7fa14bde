import { RULES } from "@countersign/domain";
import type { ExplainedRefusal } from "@countersign/endpoints";
import { type RefusalCopy, refusalCopy, ruleCopy } from "@countersign/i18n";
import type { Explanation } from "@countersign/ui";
import { factsOf } from "./facts-of-refusal.ts";
import type { AppTranslator } from "./words.ts";

/** A refusal in words, with everything that "Why?" says of it. */
export function explain(
  why: ExplainedRefusal,
  words: AppTranslator,
): RefusalCopy & { explanation: Explanation } {
  const { refusal, curedBy } = why;
  const rule = ruleCopy(refusal.rule, RULES[refusal.rule], words);
  const names = curedBy.map(({ displayName }) => displayName);
  const whoCanCure =
    names.length === 0
      ? rule.cure
      : words.t("why.cureNamed", { who: rule.cure, names: words.formats.list(names) });
  const explanation = {
    facts: factsOf(why, words),
    rule: rule.sentence,
    source: rule.source,
    whoCanCure,
  };
  return { ...refusalCopy(refusal, words), explanation };
}
