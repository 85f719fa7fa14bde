import { z } from "zod";
import { Instant } from "./instant.ts";
import { RecordId } from "./primitives.ts";

/** How many fresh ids a decision has. */
export const IDS_IN_A_MOMENT = 16;

/** What the outside brings to a decision: the present instant, by the sandbox's clock and in reality, and sixteen fresh ids. */
export const Moment = z.strictObject({
  now: Instant,
  realTime: Instant,
  ids: z.array(RecordId).length(IDS_IN_A_MOMENT).readonly(),
});
export type Moment = z.infer<typeof Moment>;

/** The n-th fresh id of a moment. A decision that needs more than sixteen is a bug. */
export function freshId(moment: Moment, position: number): RecordId {
  const id = moment.ids[position];
  if (id === undefined) {
    throw new RangeError(
      `A moment brings ${IDS_IN_A_MOMENT} ids; number ${position} was asked for.`,
    );
  }
  return id;
}
