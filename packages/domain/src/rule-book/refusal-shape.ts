import { z } from "zod";
import type { RuleId } from "./rules.ts";

/** The schema of one refusal: what stands in the way, by which rule, and the facts that explain it. */
export function refusal<Kind extends string, Rule extends RuleId, Facts extends z.ZodRawShape>(
  kind: Kind,
  rule: Rule,
  facts: Facts,
) {
  return z.strictObject({
    kind: z.literal(kind),
    rule: z.literal(rule),
    facts: z.strictObject(facts),
  });
}
