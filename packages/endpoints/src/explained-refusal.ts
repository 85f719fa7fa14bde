import { Refusal, REFUSALS, type RefusalKind } from "@countersign/domain";
import { z } from "zod";
import { REFUSAL_STATUS } from "./refusal-status.ts";
import { PersonCard } from "./views/person-card.ts";

const explanation = {
  /** The names behind the ids that stand in the facts. */
  names: z.record(z.string(), z.string()),
  curedBy: z.array(PersonCard),
};

/** A refusal with what a screen needs to explain it: names for ids, and the people who can take it away. */
export const ExplainedRefusal = z.strictObject({ refusal: Refusal, ...explanation });
export type ExplainedRefusal = {
  refusal: z.infer<(typeof REFUSALS)[RefusalKind]>;
  names: Record<string, string>;
  curedBy: PersonCard[];
};

/** Whether the person may do something; if not, why. */
export const Permission = z.discriminatedUnion("allowed", [
  z.strictObject({ allowed: z.literal(true) }),
  z.strictObject({ allowed: z.literal(false), why: ExplainedRefusal }),
]);
export type Permission = z.infer<typeof Permission>;

type RefusalErrors<Kind extends RefusalKind> = {
  [K in Kind]: { status: (typeof REFUSAL_STATUS)[K]; data: z.ZodType<ExplainedRefusal> };
};

/** The error map of an endpoint that can be refused in these ways. The error's code is the refusal's kind. */
export function refusals<Kind extends RefusalKind>(...kinds: readonly Kind[]): RefusalErrors<Kind>;
export function refusals(...kinds: readonly RefusalKind[]): Partial<RefusalErrors<RefusalKind>> {
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      {
        status: REFUSAL_STATUS[kind],
        data: z.strictObject({ refusal: REFUSALS[kind], ...explanation }),
      },
    ]),
  );
}
