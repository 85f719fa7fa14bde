import type { IncomingMessage } from "node:http";
import type { Sandbox } from "../sandbox/index.ts";

/** Which sandbox a request visits. */
export type Visit = {
  readonly sandbox: Sandbox;
  /** `""` for the default sandbox, else `/s/{key}`. */
  readonly prefix: string;
};

const VISIT = Symbol("visit");
/** It hangs on the request itself: a WeakMap with an entry for every request keeps the garbage collector busy. */
type Visiting = IncomingMessage & { [VISIT]?: Visit };

export function rememberVisit(request: Visiting, visit: Visit): void {
  request[VISIT] = visit;
}

/** The visit of a request behind `visitSandbox`. */
export function visitOf(request: Visiting): Visit {
  const visit = request[VISIT];
  if (visit === undefined) {
    throw new Error("The request passed no visitSandbox. Mount its route behind it.");
  }
  return visit;
}
