import { RecurringTerm, usualTerm, type WantedLine } from "@countersign/domain";
import { z } from "zod";
import { emptyAsMissing } from "../dialect/tolerant.ts";
import type { BillingCycleInput } from "./billing-cycles.ts";
import { itemNamed } from "./catalogue-items.ts";

/** What lines of carts and orders have in common. */
export const LINE = {
  quantity: z.int().positive(),
  termDuration: emptyAsMissing(
    z
      .string()
      .trim()
      .transform((text) => text.toUpperCase())
      .pipe(RecurringTerm),
  ),
  friendlyName: emptyAsMissing(z.string().trim().min(1).max(255)),
};

type Written = {
  readonly quantity: number;
  readonly termDuration?: RecurringTerm | undefined;
  readonly friendlyName?: string | undefined;
  readonly billingCycle?: z.output<typeof BillingCycleInput> | undefined;
};

/** A line as the domain has it. Without a term the usual one of the offer is meant. */
export function wantedLine(catalogItemId: string, written: Written): WantedLine {
  const item = itemNamed(catalogItemId);
  const { quantity, termDuration, friendlyName, billingCycle } = written;
  return {
    offerId: item?.offer.offerId ?? catalogItemId,
    quantity,
    term: termDuration ?? (item === null ? "P1Y" : usualTerm(item.offer)),
    ...(billingCycle !== undefined && { billingCycle }),
    ...(friendlyName !== undefined && { friendlyName }),
  };
}
