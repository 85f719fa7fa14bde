import type { Refusal, RefusalKind } from "../refusal.ts";
import {
  closedTenant,
  heldBackInvitation,
  newCustomersOrder,
  newPartnersInvitation,
} from "./other-rules.ts";
import { waysInto } from "./ways-into-refusals.ts";

/** Refusals of this kind, one for every rule that it follows, as the cast of the tests is answered them. */
export function refusalExamples(kind: RefusalKind): readonly [Refusal, ...Refusal[]] {
  const ways = [
    waysInto[kind],
    newPartnersInvitation,
    heldBackInvitation,
    newCustomersOrder,
    closedTenant,
  ];
  const [first, ...others] = ways
    .flatMap(({ refusal }) => refusal ?? [])
    .filter((refusal) => refusal.kind === kind);
  if (first === undefined) throw new Error(`No way leads into ${kind}.`);
  return [first, ...others];
}
