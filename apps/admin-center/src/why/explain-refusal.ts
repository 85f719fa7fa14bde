import { RULES } from "@countersign/domain";
import type { ExplainedRefusal, PersonCard } from "@countersign/endpoints";
import { ruleCopy } from "@countersign/i18n";
import type { Explanation } from "@countersign/ui";
import type { AdminWords } from "../words.ts";
import { factsOf } from "./facts-of-refusal.ts";

/** What "Why?" says about a refusal: the facts, the rule, its source, and who can take it away. */
export function explainRefusal(why: ExplainedRefusal, words: AdminWords): Explanation {
  const { refusal, curedBy } = why;
  const rule = RULES[refusal.rule];
  const { sentence, source, cure } = ruleCopy(refusal.rule, rule, words);
  const people = curedBy.map((person) => personLine(person, words));
  const explanation = { facts: factsOf(why, words), rule: sentence, source };
  if (people.length > 0) return { ...explanation, whoCanCure: words.formats.list(people) };
  return rule.cure === "nobody" ? explanation : { ...explanation, whoCanCure: cure };
}

/** `Zofia Wilk (Admin agent, Oriolus Cloud)`. */
function personLine(person: PersonCard, { t }: AdminWords): string {
  const { displayName: name, companyName: organisation } = person;
  return t("why.person", { name, organisation, role: rolesOf(person, t) });
}

/** A person's roles by name. */
export function rolesOf(person: PersonCard, t: AdminWords["t"]): string {
  return person.roles.map((role) => t(`role.${role}`)).join(", ");
}
