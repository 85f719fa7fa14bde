import type { CustomerAccountView } from "@countersign/endpoints";
import { useRouteLoaderData } from "react-router";

export const ACCOUNT_ROUTE_ID = "account";
export const ORDER_ROUTE_ID = "order";

/** The account of the customer in the address, on its page and in what opens over it; or while something is ordered. */
export function useCustomerAccount(): CustomerAccountView {
  const onItsPage = useRouteLoaderData<CustomerAccountView>(ACCOUNT_ROUTE_ID);
  const order = useRouteLoaderData<{ readonly account: CustomerAccountView }>(ORDER_ROUTE_ID);
  const account = onItsPage ?? order?.account;
  if (account === undefined) {
    throw new Error("This page stands outside the routes that read a customer's account.");
  }
  return account;
}
