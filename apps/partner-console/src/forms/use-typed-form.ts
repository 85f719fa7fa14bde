import type { Attempt } from "@countersign/endpoints";
import type { Refusal } from "@countersign/domain";
import { useState } from "react";
import type { FieldProblem } from "./field-problem.ts";

export type FieldProblems<Field extends string> = ReadonlyMap<Field, FieldProblem>;

/** A form as it stands: it can be sent, or these fields are in the way. */
export type ReadForm<Field extends string, Value> =
  | { readonly isFit: true; readonly value: Value }
  | { readonly isFit: false; readonly problems: FieldProblems<Field> };

export type TypedFormOptions<Field extends string> = {
  readonly start: Readonly<Record<Field, string>>;
  readonly read: (values: Readonly<Record<Field, string>>) => ReadForm<Field, unknown>;
  /** What became of the last time the form was sent. */
  readonly answer: Attempt<unknown> | undefined;
  /** The field at which a refusal stands; `null` for one that is about none of them. */
  readonly fieldOf: (refusal: Refusal) => Field | null;
};

export type TypedForm<Field extends string> = {
  readonly values: Readonly<Record<Field, string>>;
  readonly problemAt: (field: Field) => FieldProblem | undefined;
  /** What the sandbox said that is not about one field. */
  readonly beside: Attempt<unknown> | undefined;
  readonly change: (field: Field, value: string) => void;
  readonly leave: (field: Field) => void;
  /** Whether the form can be sent; what cannot is said at its field. */
  readonly check: () => boolean;
  /** Begins anew with other values, as if the form had just been opened. */
  readonly begin: (values: Readonly<Record<Field, string>>) => void;
  /** Another one for every try that met a problem; nothing before the first. */
  readonly met: object | undefined;
};

/** The values of a form, and what is wrong with them: said on leaving a field and on trying, never while typing. */
export function useTypedForm<Field extends string>(
  options: TypedFormOptions<Field>,
): TypedForm<Field> {
  const { start, read, fieldOf } = options;
  const answer = useLast(options.answer);
  const [values, setValues] = useState(start);
  const [said, setSaid] = useState<ReadonlySet<Field>>(new Set());
  const [found, setFound] = useState<object>();
  /** The answer to which the person has reacted already, by changing the form. */
  const [stale, setStale] = useState<Attempt<unknown>>();
  const current = answer === stale ? undefined : answer;
  const problems = problemsOf(read(values));
  const refused = current?.outcome === "refused" ? current : undefined;
  const refusedField = refused === undefined ? null : fieldOf(refused.why.refusal);
  return {
    values,
    problemAt(field) {
      if (said.has(field) && problems.has(field)) return problems.get(field);
      if (refused === undefined || refusedField !== field) return undefined;
      return { problem: "refused", why: refused.why };
    },
    beside: refusedField === null ? current : undefined,
    met: current ?? found,
    change(field, value) {
      setValues((latest) => ({ ...latest, [field]: value }));
      setSaid((fields) => new Set([...fields].filter((each) => each !== field)));
      setFound(undefined);
      if (answer?.outcome !== "notSaved") setStale(answer);
    },
    leave: (field) => setSaid((fields) => new Set([...fields, field])),
    begin(fresh) {
      setValues(fresh);
      setSaid(new Set());
      setFound(undefined);
      setStale(answer);
    },
    check() {
      setSaid(new Set(problems.keys()));
      if (problems.size > 0) setFound({});
      return problems.size === 0;
    },
  };
}

/** The router forgets an answer when the page is read again, as it is whenever a colleague changes something. */
function useLast(answer: Attempt<unknown> | undefined): Attempt<unknown> | undefined {
  const [last, setLast] = useState(answer);
  if (answer === undefined || answer === last) return last;
  setLast(answer);
  return answer;
}

function problemsOf<Field extends string>(form: ReadForm<Field, unknown>): FieldProblems<Field> {
  return form.isFit ? new Map() : form.problems;
}
