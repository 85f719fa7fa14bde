import { CartLine, RecordId, TenantId, type Term } from "@countersign/domain";
import { z } from "zod";

/** What lies in the cart of one customer. The same cart is ordered once. */
export const Cart = z.strictObject({
  cartId: RecordId,
  resellerId: TenantId.nullable(),
  lines: z.array(CartLine).readonly(),
});
export type Cart = z.infer<typeof Cart>;

/** How many of an offer lie in the cart in this term. */
export function inCart(cart: Cart, offerId: string, term: Term): number {
  return cart.lines.find((line) => line.offerId === offerId && line.term === term)?.quantity ?? 0;
}

/** The cart with so many more of an offer; the same offer in the same term stays one line. */
export function withMore(cart: Cart, added: CartLine): Cart {
  const before = inCart(cart, added.offerId, added.term);
  if (before === 0) return { ...cart, lines: [...cart.lines, added] };
  const quantity = before + added.quantity;
  const lines = cart.lines.map((line) =>
    line.offerId === added.offerId && line.term === added.term ? { ...added, quantity } : line,
  );
  return { ...cart, lines };
}

export function withoutLine(cart: Cart, removed: CartLine): Cart {
  return { ...cart, lines: cart.lines.filter((line) => line !== removed) };
}
