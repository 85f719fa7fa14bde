import { BillingCycle } from "@countersign/domain";
import { z } from "zod";

/** The vendor's names, in lower case and underscores. */
const NAMES = {
  monthly: "monthly",
  annual: "annual",
  triennial: "triennial",
  oneTime: "one_time",
  none: "none",
} as const satisfies Record<BillingCycle, string>;

export function billingCycleName(cycle: BillingCycle): string {
  return NAMES[cycle];
}

/** A cycle as callers write it: any letter case, with the underscore or without. */
export const BillingCycleInput = z
  .string()
  .trim()
  .transform((text) => text.toLowerCase().replaceAll("_", ""))
  .transform((text) => BillingCycle.options.find((cycle) => cycle.toLowerCase() === text))
  .pipe(BillingCycle);
