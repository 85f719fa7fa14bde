import { RULES } from "@countersign/domain";
import type { ExplainedRefusal } from "@countersign/endpoints";
import { type RefusalCopy, refusalCopy, ruleCopy } from "@countersign/i18n";
import type { Explanation, WhyFact } from "@countersign/ui";
import type { AppTranslator } from "./words.ts";

/** A refusal in words, with everything that "Why?" says of it. */
export function explain(
  { refusal, curedBy }: ExplainedRefusal,
  words: AppTranslator,
): RefusalCopy & { explanation: Explanation } {
  const rule = ruleCopy(refusal.rule, RULES[refusal.rule], words);
  const names = curedBy.map(({ displayName }) => displayName);
  const whoCanCure =
    names.length === 0
      ? rule.cure
      : words.t("why.cureNamed", { who: rule.cure, names: words.formats.list(names) });
  const explanation = {
    facts: factsOf(refusal, words),
    rule: rule.sentence,
    source: rule.source,
    whoCanCure,
  };
  return { ...refusalCopy(refusal, words), explanation };
}

function factsOf(refusal: ExplainedRefusal["refusal"], { t }: AppTranslator): readonly WhyFact[] {
  if (refusal.kind !== "roleMayNotInvite" && refusal.kind !== "roleMayNotAttest") return [];
  const { roles, allowed } = refusal.facts;
  const held = roles.map((role) => ({
    holds: true,
    text: t("why.yourRole", { role: t(`role.${role}`) }),
  }));
  return [
    ...held,
    ...allowed.map((role) => ({
      holds: false,
      text: t("why.yourRole", { role: t(`role.${role}`) }),
    })),
  ];
}
