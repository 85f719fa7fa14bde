import type { Refusal } from "@countersign/domain";
import type { z } from "zod";
import type { FieldProblem } from "./field-problem.ts";
import type { ReadForm } from "./use-typed-form.ts";

/** What the rules, and not only the schema, have to say about a form. */
export type FormRules<Field extends string, Value> = {
  readonly problemsOf: (value: Value) => readonly Refusal[];
  readonly fieldOf: (refusal: Refusal) => Field | null;
};

/** A form as the endpoint's schema read it: the fields that it names cannot be sent. The rules are asked afterwards. */
export function readForm<Field extends string, Value>(
  fields: readonly Field[],
  read: z.ZodSafeParseResult<Value>,
  rules?: FormRules<Field, Value>,
): ReadForm<Field, Value> {
  if (!read.success) {
    const named = new Set(read.error.issues.flatMap(({ path }) => path));
    const unfit = fields.filter((field) => named.has(field));
    return { isFit: false, problems: new Map(unfit.map((field) => [field, UNFIT])) };
  }
  const problems = new Map<Field, FieldProblem>();
  for (const refusal of rules?.problemsOf(read.data) ?? []) {
    const field = rules?.fieldOf(refusal) ?? null;
    const why = { refusal, names: {}, curedBy: [] };
    if (field !== null) problems.set(field, { problem: "refused", why });
  }
  return problems.size === 0 ? { isFit: true, value: read.data } : { isFit: false, problems };
}

const UNFIT: FieldProblem = { problem: "unfit" };
