import { budgetOf } from "../throttling/budgets.ts";
import type { Operation } from "./operation.ts";

/** With which errors an operation answers, by their HTTP status. What HTTP itself refuses comes beside them. */
export function errorStatusesOf(operation: Operation): readonly number[] {
  const { method, query, body } = operation;
  const isRead = method === "GET" || method === "HEAD";
  return [
    ...(query !== undefined || body !== undefined || !isRead ? [400] : []),
    401,
    403,
    404,
    ...(isRead ? [] : [409]),
    ...(budgetOf(operation) === null ? [] : [429]),
  ];
}
