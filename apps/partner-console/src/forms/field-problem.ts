import type { ExplainedRefusal } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import type { AppTranslator } from "../words.ts";

/** What is wrong with a field. `unfit`: nothing, or something that cannot be sent; `refused`: a rule says no. */
export type FieldProblem =
  | { readonly problem: "unfit" }
  | { readonly problem: "refused"; readonly why: ExplainedRefusal };

/** What is said at a field, and for a rule its "Why?". */
export type SaidAtField = {
  readonly says: string;
  readonly explanation?: ReturnType<typeof explainRefusal>["explanation"];
};

export function saidOf(found: FieldProblem, unfit: string, words: AppTranslator): SaidAtField {
  if (found.problem === "unfit") return { says: unfit };
  const { what, why, next, explanation } = explainRefusal(found.why, words);
  return { says: `${what} ${why} ${next}`, explanation };
}
