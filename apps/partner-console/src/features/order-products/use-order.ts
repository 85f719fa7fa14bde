import type { CartLine, Offer, TenantId } from "@countersign/domain";
import { createContext, useContext, useState } from "react";
import { type Cart, withMore, withoutLine } from "./cart.ts";
import type { OrderPage } from "./load-order.ts";

/** The cart of the customer in the address, and what can be done with it. */
export type OrderInHand = {
  readonly page: OrderPage;
  readonly cart: Cart;
  readonly offerOf: (offerId: string) => Offer | undefined;
  readonly add: (line: CartLine) => void;
  readonly remove: (line: CartLine) => void;
  readonly chooseReseller: (resellerId: TenantId | null) => void;
  /** Whether the cart is for a reseller through whom this customer cannot be sold to any more. */
  readonly isResellerGone: boolean;
};

/** Holds the cart, and keeps it in the tab with every change. */
export function useCart(page: OrderPage): OrderInHand {
  const { store, cartId, resellers, offers } = page;
  const [cart, setCart] = useState<Cart>(
    () => store.read() ?? { cartId, resellerId: resellers[0]?.tenantId ?? null, lines: [] },
  );
  const keep = (next: Cart): void => {
    setCart(next);
    store.write(next);
  };
  return {
    page,
    cart,
    offerOf: (offerId) => offers.find((offer) => offer.offerId === offerId),
    add: (line) => keep(withMore(cart, line)),
    remove: (line) => keep(withoutLine(cart, line)),
    chooseReseller: (resellerId) => keep({ ...cart, resellerId }),
    isResellerGone:
      cart.resellerId !== null && !resellers.some(({ tenantId }) => tenantId === cart.resellerId),
  };
}

export const OrderContext = createContext<OrderInHand | null>(null);

/** The order around a step of Add products. */
export function useOrder(): OrderInHand {
  const order = useContext(OrderContext);
  if (order === null) throw new Error("This step stands outside Add products.");
  return order;
}
