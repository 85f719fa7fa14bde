import {
  type AgreementTemplateView,
  agreementDocumentPath,
  type CustomerView,
  readTemplate,
  templateChoiceIn,
} from "@countersign/endpoints";
import type { AdminCenter } from "../../admin-center.ts";

export interface TemplatePage {
  readonly template: AgreementTemplateView | null;
  readonly documentHref: string;
  readonly customer: CustomerView;
}

/** The template that the address names; without a country the organisation's own. */
export async function loadTemplate(
  { client, root }: AdminCenter,
  request: Request,
): Promise<TemplatePage> {
  const { searchParams } = new URL(request.url);
  const { customer } = await client.customer.home({});
  const template = await readTemplate(client, templateChoiceIn(searchParams), customer.country);
  const documentHref =
    template === null ? "" : `${root}${agreementDocumentPath(template.words.text)}`;
  return { template, documentHref, customer };
}
