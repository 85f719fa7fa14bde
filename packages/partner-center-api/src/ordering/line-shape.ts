import {
  type BillingCycle,
  billingCyclesOf,
  offerOf,
  RecurringTerm,
  type Term,
} from "@countersign/domain";
import { billingCycleName } from "./billing-cycles.ts";

type Line = {
  readonly offerId: string;
  readonly term: Term;
  readonly billingCycle?: BillingCycle;
};

/** How a line is billed: as its program said, or as the offer usually is. */
export function billingOf({ offerId, term, billingCycle }: Line): {
  readonly billingCycle?: string;
} {
  const offer = offerOf(offerId);
  const usual = offer === undefined ? undefined : billingCyclesOf(offer, term)[0];
  const cycle = billingCycle ?? usual;
  return cycle === undefined ? {} : { billingCycle: billingCycleName(cycle) };
}

/** What is bought once and what is billed by use has no term. */
export function termDurationOf({ term }: Pick<Line, "term">): { readonly termDuration?: string } {
  return RecurringTerm.safeParse(term).success ? { termDuration: term } : {};
}
