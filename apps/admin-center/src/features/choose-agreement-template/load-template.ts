import {
  type CustomerView,
  type FoundTemplate,
  readTemplate,
  templateChoiceIn,
} from "@countersign/endpoints";
import type { AdminCenter } from "../../admin-center.ts";

export interface TemplatePage {
  readonly found: FoundTemplate | null;
  readonly customer: CustomerView;
}

/** The template that the address names; without a country the organisation's own. */
export async function loadTemplate(
  { client: api, root }: AdminCenter,
  request: Request,
): Promise<TemplatePage> {
  const choice = templateChoiceIn(new URL(request.url).searchParams);
  const { customer } = await api.customer.home({});
  return { found: await readTemplate({ api, root }, choice, customer.country), customer };
}
