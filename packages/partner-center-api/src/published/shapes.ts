import { SHAPES } from "../dialect/resource.ts";
import { OPERATIONS } from "../operations/operations.ts";
import type { Place } from "../operations/operation-at.ts";

export { type Answered, judgeAnswer } from "./judged-answer.ts";
export { LEDGER } from "./ledger.ts";
export { UNPUBLISHED } from "./unpublished.ts";

/** An operation and the published shape of its answer; `null` where nothing is published. */
export type OperationShape = Place & {
  readonly shape: { readonly id: string; readonly page: string } | null;
};

/** The shape of every operation's answer, in the order of the operations. */
export function operationShapes(): readonly OperationShape[] {
  return OPERATIONS.map(({ name, method, path, answers }) => ({
    name,
    method,
    path,
    shape: answers === null ? null : (SHAPES.get(answers) ?? null),
  }));
}
