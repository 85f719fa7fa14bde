import { z } from "zod";
import type { Answer } from "../decision.ts";
import type { AgreementNotAccepted } from "./refusals.ts";

/** What a partner does so that a record permits its order: it confirms, or asks the customer again. */
export const WayOn = z.enum(["askCustomerAgain", "confirm"]);
export type WayOn = z.infer<typeof WayOn>;

/**
 * The ways on to an order that nothing permits, the usual one first; none where it is permitted. A new customer was
 * promised the question, so that it is asked again (S9); of every other one the partner confirms (S16).
 */
export function waysOn(permitted: Answer<true, AgreementNotAccepted>): readonly WayOn[] {
  if (permitted.ok) return [];
  const { rule } = permitted.refusal;
  switch (rule) {
    case "newCustomersAcceptBeforeBuying":
      return ["askCustomerAgain", "confirm"];
    case "ordersNeedAgreement":
      return ["confirm"];
    default:
      return rule satisfies never;
  }
}
