import type { TenantId } from "@countersign/domain";
import type { ApiClient } from "@countersign/endpoints";
import { type Params, useRouteLoaderData } from "react-router";
import { z } from "zod";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

export const CUSTOMER_USERS_ROUTE_ID = "customer-users";

/** What the address asks for; what cannot be read counts as not asked. */
const Asked = z.object({ search: z.string().trim().max(200).catch("") });

export type CustomerUsersPage = Awaited<ReturnType<ApiClient["partner"]["customerUsers"]>> & {
  readonly customerId: TenantId;
  readonly search: string;
};

export function loadCustomerUsers(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<CustomerUsersPage> {
  const customerId = customerInAddress(params);
  const { search } = Asked.parse(Object.fromEntries(new URL(request.url).searchParams));
  return asPerson(sandbox, request, async () => ({
    ...(await sandbox.api.partner.customerUsers({ customerId, ...(search !== "" && { search }) })),
    customerId,
    search,
  }));
}

/** The page under the panel of one user. */
export function useCustomerUsers(): CustomerUsersPage {
  const page = useRouteLoaderData<CustomerUsersPage>(CUSTOMER_USERS_ROUTE_ID);
  if (page === undefined) throw new Error("This panel stands outside the customer's users.");
  return page;
}
