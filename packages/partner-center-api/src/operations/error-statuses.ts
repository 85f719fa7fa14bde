import { budgetOf } from "../throttling/budgets.ts";
import type { Operation } from "./operation.ts";

/**
 * With which errors an operation answers, by their HTTP status. What HTTP itself refuses comes beside them. A view that is
 * asked for nothing by name finds it always, and only the kind of its token can be in the way.
 */
export function errorStatusesOf(operation: Operation): readonly number[] {
  const { method, path, mode, query, body } = operation;
  const isRead = method === "GET" || method === "HEAD";
  const asksByName = path.includes(":") || query !== undefined;
  const isThereForAll = operation.isView === true && !asksByName && operation.mayBeMissing !== true;
  return [
    ...(query !== undefined || body !== undefined || !isRead ? [400] : []),
    401,
    ...(mode === "either" && isThereForAll ? [] : [403]),
    ...(isThereForAll ? [] : [404]),
    ...(isRead ? [] : [409]),
    ...(budgetOf(operation) === null ? [] : [429]),
  ];
}
