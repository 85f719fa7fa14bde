import { z } from "zod";
import { isAgreementLinkSent } from "../mail/questions.ts";
import type { TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { mayPurchase } from "./questions.ts";

/** What a partner does so that a record permits its order: it mails the agreement's link, or confirms. */
export const WayOn = z.enum(["sendLink", "sendLinkAgain", "confirm"]);
export type WayOn = z.infer<typeof WayOn>;

/**
 * The ways on to an order that nothing permits, the usual one first; none where it is permitted. A new customer was
 * promised the question, so that it is asked (S9); of every other one the partner confirms (S16).
 */
export function waysOn(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): readonly WayOn[] {
  const permitted = mayPurchase(world, customerId, partnerId);
  if (permitted.ok) return [];
  const { rule } = permitted.refusal;
  switch (rule) {
    case "newCustomersAcceptBeforeBuying":
      return [
        isAgreementLinkSent(world, partnerId, customerId) ? "sendLinkAgain" : "sendLink",
        "confirm",
      ];
    case "ordersNeedAgreement":
      return ["confirm"];
    default:
      return rule satisfies never;
  }
}
