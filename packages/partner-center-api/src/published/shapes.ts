import { pageUrl, SHAPES } from "../dialect/resource.ts";
import { OPERATIONS } from "../operations/operations.ts";
import type { Place } from "../operations/operation-at.ts";

export { type Answered, judgeAnswer } from "./judged-answer.ts";
export { LEDGER, type LedgerLine } from "./ledger.ts";
export { UNPUBLISHED } from "./unpublished.ts";

/** An operation and the published shape of its answer; `null` where nothing is published. */
export type OperationShape = Place & {
  /** Of a success. */
  readonly status: number;
  readonly shape: { readonly id: string; readonly page: Page | null } | null;
};

/** A page of the vendor's developer documents. */
export type Page = { readonly name: string; readonly url: string };

/** The shape of every operation's answer, in the order of the operations. */
export function operationShapes(): readonly OperationShape[] {
  return OPERATIONS.map(({ name, method, path, status = 200, answers }) => {
    const named = answers === null ? undefined : SHAPES.get(answers);
    const shape = named === undefined ? null : { id: named.id, page: pageCalled(named.page) };
    return { name, method, path, status, shape };
  });
}

function pageCalled(name: string | null): Page | null {
  return name === null ? null : { name, url: pageUrl(name) };
}
