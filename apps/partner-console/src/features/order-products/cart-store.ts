import { keptInTab } from "../../session/kept-in-tab.ts";
import { Cart } from "./cart.ts";

/** Keeps a cart in this tab while the page is reloaded. */
export type CartStore = {
  /** `null` where nothing was put into it yet. */
  readonly read: () => Cart | null;
  readonly write: (cart: Cart) => void;
  readonly clear: () => void;
};

/** The cart of a tab for one customer, as one person fills it. */
export function cartStoreOf(sandboxKey: string, personId: string, customerId: string): CartStore {
  const key = `countersign:${sandboxKey}:cart:${personId}:${customerId}`;
  return {
    read: () => keptInTab(key, Cart),
    write: (cart) => sessionStorage.setItem(key, JSON.stringify(cart)),
    clear: () => sessionStorage.removeItem(key),
  };
}
