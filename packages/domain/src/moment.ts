import { z } from "zod";
import { Instant } from "./instant.ts";
import { RecordId } from "./primitives.ts";

/** What the outside brings to a decision: the present instant, by the sandbox's clock and in reality, and sixteen fresh ids. */
export const Moment = z.strictObject({
  now: Instant,
  realTime: Instant,
  ids: z.array(RecordId).length(16).readonly(),
});
export type Moment = z.infer<typeof Moment>;

/** The n-th fresh id of a moment. A decision that needs more than sixteen is a bug. */
export function freshId(moment: Moment, position: number): RecordId {
  const id = moment.ids[position];
  if (id === undefined) {
    throw new RangeError(`A moment brings 16 ids; number ${position} was asked for.`);
  }
  return id;
}
