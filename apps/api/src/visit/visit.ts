import type { IncomingMessage } from "node:http";
import type { Sandbox } from "../sandbox/index.ts";

/** Which sandbox a request visits. */
export type Visit = {
  readonly sandbox: Sandbox;
  /** `""` for the default sandbox, else `/s/{key}`. */
  readonly prefix: string;
};

const visits = new WeakMap<IncomingMessage, Visit>();

export function rememberVisit(request: IncomingMessage, visit: Visit): void {
  visits.set(request, visit);
}

/** The visit of a request behind `visitSandbox`. */
export function visitOf(request: IncomingMessage): Visit {
  const visit = visits.get(request);
  if (visit === undefined) {
    throw new Error("The request passed no visitSandbox. Mount its route behind it.");
  }
  return visit;
}
