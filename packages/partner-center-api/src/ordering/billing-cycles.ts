import { BillingCycle } from "@countersign/domain";
import { spelledLoosely } from "../dialect/tolerant.ts";

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

export const BillingCycleInput = spelledLoosely(BillingCycle.options);
