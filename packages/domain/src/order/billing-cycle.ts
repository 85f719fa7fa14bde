import { z } from "zod";
import type { Offer } from "./offer.ts";
import type { Term } from "./term.ts";

/** How often what was ordered is billed. Consoles leave it to the offer; programs name it. Nothing is billed here. */
export const BillingCycle = z.enum(["monthly", "annual", "triennial", "oneTime", "none"]);
export type BillingCycle = z.infer<typeof BillingCycle>;

const OF_LICENSES: Readonly<Record<Term, readonly BillingCycle[]>> = {
  P1M: ["monthly"],
  P1Y: ["annual", "monthly"],
  P3Y: ["triennial", "annual", "monthly"],
  perpetual: ["oneTime"],
  usage: ["monthly"],
};

/** The cycles in which an offer can be billed in a term, the usual one first. */
export function billingCyclesOf(
  { product }: Pick<Offer, "product">,
  term: Term,
): readonly BillingCycle[] {
  switch (product) {
    case "licenses":
      return OF_LICENSES[term];
    case "software":
    case "softwareSubscription":
      return ["oneTime"];
    case "reservedInstance":
      return ["oneTime", "monthly"];
    case "azurePlan":
      return ["monthly", "none"];
    default:
      return product satisfies never;
  }
}
