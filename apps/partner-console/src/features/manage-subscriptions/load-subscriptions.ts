import type { TenantId } from "@countersign/domain";
import type { ApiClient } from "@countersign/endpoints";
import { type Params, useRouteLoaderData } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

export const SUBSCRIPTIONS_ROUTE_ID = "subscriptions";

type Read = Awaited<ReturnType<ApiClient["partner"]["subscriptions"]>>;
export type SubscriptionsPageRead = Read & { readonly customerId: TenantId };

export async function loadSubscriptions(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<SubscriptionsPageRead> {
  const customerId = customerInAddress(params);
  const read = await asPerson(sandbox, request, () =>
    sandbox.api.partner.subscriptions({ customerId }),
  );
  return { ...read, customerId };
}

/** The subscriptions of the customer in the address, on their page and in what opens over it. */
export function useSubscriptions(): SubscriptionsPageRead {
  const read = useRouteLoaderData<SubscriptionsPageRead>(SUBSCRIPTIONS_ROUTE_ID);
  if (read === undefined) throw new Error("This stands outside the subscriptions of a customer.");
  return read;
}
