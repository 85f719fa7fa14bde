import type { Refusal, RefusalKind } from "../refusal.ts";
import { waysInto } from "./ways-into-refusals.ts";

/** A refusal of this kind, as the cast of the tests is answered it. */
export function refusalExample(kind: RefusalKind): Refusal {
  const { refusal } = waysInto[kind];
  if (refusal === undefined) throw new Error(`No way leads into ${kind}.`);
  return refusal;
}
