import type { ApiClient, CustomerAccountView } from "@countersign/endpoints";
import type { Params } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";
import { type KeptDraft, keptDraft } from "../../session/kept-draft.ts";
import { Cart } from "./cart.ts";

type Products = Awaited<ReturnType<ApiClient["partner"]["products"]>>;

/** The catalogue for a customer, the account that the confirmation needs, and where the cart is kept. */
export type OrderPage = Products & {
  readonly account: CustomerAccountView;
  readonly store: KeptDraft<Cart>;
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

/** The cart for one customer of the person whom this tab plays. */
export function storeOf(sandbox: Sandbox, customerId: string): KeptDraft<Cart> {
  return keptDraft(sandbox, `cart:${customerId}`, Cart);
}
