import type { ApiClient } from "@countersign/endpoints";
import type { AdminCenter } from "../../admin-center.ts";
import type { PartnersView } from "../../partners/partners-view.ts";

export type AgreementView = Awaited<ReturnType<ApiClient["customer"]["agreement"]>>;

export interface AgreementPage {
  readonly agreement: AgreementView;
  readonly list: PartnersView;
}

/** What the agreement link shows, and the list that follows it at the same address. */
export async function loadAgreement({ client }: AdminCenter): Promise<AgreementPage> {
  const [agreement, list] = await Promise.all([
    client.customer.agreement({}),
    client.customer.partners({}),
  ]);
  return { agreement, list };
}
