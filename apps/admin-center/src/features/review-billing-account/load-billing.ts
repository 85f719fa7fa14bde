import type { ApiClient, OrganisationProfileView } from "@countersign/endpoints";
import type { AdminCenter } from "../../admin-center.ts";

export interface BillingAccount {
  readonly described: OrganisationProfileView;
  readonly agreement: Awaited<ReturnType<ApiClient["customer"]["agreement"]>>;
}

/** What the organisation says about itself, and every record of its agreement. */
export async function loadBilling({ client }: AdminCenter): Promise<BillingAccount> {
  const [described, agreement] = await Promise.all([
    client.customer.profile({}),
    client.customer.agreement({}),
  ]);
  return { described, agreement };
}
