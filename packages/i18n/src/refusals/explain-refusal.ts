import type { Refusal } from "@countersign/domain";
import { RULES } from "@countersign/domain/rule-book";
import type { Translator } from "../catalogue/translator.ts";
import type { SharedKey } from "../locales/shared.ts";
import { ruleCopy } from "../rules/rule-copy.ts";
import { type RefusalCopy, refusalCopy } from "./refusal-copy.ts";
import { personLine, type PersonToName } from "../people/person-words.ts";
import { type NamesById, type RefusalFact, refusalFacts } from "./refusal-facts.ts";

type Words = Translator<SharedKey>;

/** A refusal with the names behind its ids and the people who can take it away, as the endpoints answer it. */
export interface RefusalToExplain {
  readonly refusal: Refusal;
  readonly names: NamesById;
  readonly curedBy: readonly PersonToName[];
}

/** What "Why?" says of a refusal: the facts, the rule, its source, and who can take it away. */
export interface RefusalExplanation {
  readonly facts: readonly RefusalFact[];
  readonly rule: string;
  readonly source: string;
  /** Left out where nobody in the sandbox can. */
  readonly whoCanCure?: string;
}

/** A refusal in words, with everything that "Why?" says of it. */
export function explainRefusal(
  { refusal, names, curedBy }: RefusalToExplain,
  words: Words,
): RefusalCopy & { readonly explanation: RefusalExplanation } {
  const { sentence: rule, source, cure } = ruleCopy(refusal.rule, RULES[refusal.rule], words);
  const facts = refusalFacts(refusal.kind, refusal.facts, words, names);
  const explanation = { facts, rule, source };
  const people = curedBy.map((person) => personLine(person, words));
  const byWhomever =
    refusal.kind === "contactPartnerToConfirm" ? words.t("cure.authorizeAnother") : cure;
  const whoCanCure = people.length > 0 ? words.formats.list(people) : byWhomever;
  const isCurable = people.length > 0 || RULES[refusal.rule].cure !== "nobody";
  return {
    ...refusalCopy(refusal, words),
    explanation: isCurable ? { ...explanation, whoCanCure } : explanation,
  };
}
