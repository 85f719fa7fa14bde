import type { ReactElement } from "react";
import { Outlet, useLoaderData } from "react-router";
import { useSignedIn } from "../../shell/signed-in.ts";
import type { OrderPage } from "./load-order.ts";
import { OrderContext, useCart } from "./use-order.ts";

/** What the steps of Add products share: the catalogue and the cart. */
export function OrderFrame(): ReactElement {
  const page = useLoaderData<OrderPage>();
  const { me } = useSignedIn();
  return <Frame key={`${me.personId}/${page.account.customer.tenantId}`} page={page} />;
}

function Frame({ page }: { readonly page: OrderPage }): ReactElement {
  const order = useCart(page);
  return (
    <OrderContext value={order}>
      <Outlet />
    </OrderContext>
  );
}
