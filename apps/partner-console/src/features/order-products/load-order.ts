import type { ApiClient, CustomerAccountView } from "@countersign/endpoints";
import type { Params } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";
import { type CartStore, cartStoreOf } from "./cart-store.ts";

type Products = Awaited<ReturnType<ApiClient["partner"]["products"]>>;

/** The catalogue for a customer, the account that the confirmation needs, and where the cart is kept. */
export type OrderPage = Products & {
  readonly account: CustomerAccountView;
  readonly store: CartStore;
};

export async function loadOrder(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<OrderPage> {
  const customerId = customerInAddress(params);
  const { partner } = sandbox.api;
  return asPerson(sandbox, request, async () => {
    const [products, account] = await Promise.all([
      partner.products({ customerId }),
      partner.account({ customerId }),
    ]);
    return { ...products, account, store: storeOf(sandbox, customerId) };
  });
}

/** The cart of the person whom this tab plays. */
export function storeOf({ sandboxKey, played }: Sandbox, customerId: string): CartStore {
  return cartStoreOf(sandboxKey, played.read() ?? "", customerId);
}
