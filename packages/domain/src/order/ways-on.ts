import { z } from "zod";
import { mayStillAttest } from "../agreement/attestation-rules.ts";
import { isAgreementLinkSent } from "../mail/questions.ts";
import type { TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { mayPurchase } from "./questions.ts";

/** What a partner does so that a record permits its order. The link goes to a new customer with its first mail. */
export const WayOn = z.enum(["sendLink", "sendLinkAgain", "askCustomer", "confirm"]);
export type WayOn = z.infer<typeof WayOn>;

/**
 * The ways on to an order that nothing permits, the usual one first; none where it is permitted. A new customer was
 * promised the question, so that it is asked (S9). Of every other one the partner confirms (S16), while partners may;
 * since then, and where the confirmation is of an older text, the customer is asked.
 */
export function waysOn(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): readonly WayOn[] {
  const permitted = mayPurchase(world, customerId, partnerId);
  if (permitted.ok) return [];
  const mayConfirm = mayStillAttest(world).ok;
  const { rule } = permitted.refusal;
  switch (rule) {
    case "newCustomersAcceptBeforeBuying": {
      const isSent = isAgreementLinkSent(world, partnerId, customerId);
      return [isSent ? "sendLinkAgain" : "sendLink", ...(mayConfirm ? ["confirm" as const] : [])];
    }
    case "ordersNeedAgreement":
      return [mayConfirm ? "confirm" : "askCustomer"];
    case "oldAttestationsAreRenewed":
      return ["askCustomer"];
    default:
      return rule satisfies never;
  }
}
