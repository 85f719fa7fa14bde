import type { CustomerAccountView } from "@countersign/endpoints";
import { useRouteLoaderData } from "react-router";

export const ACCOUNT_ROUTE_ID = "account";

/** The account of the customer in the address, on its page and in what opens over it. */
export function useCustomerAccount(): CustomerAccountView {
  const account = useRouteLoaderData<CustomerAccountView>(ACCOUNT_ROUTE_ID);
  if (account === undefined) {
    throw new Error("This page stands outside the account route, where no customer is read.");
  }
  return account;
}
