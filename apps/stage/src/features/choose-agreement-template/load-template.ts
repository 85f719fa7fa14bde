import { CountryCode } from "@countersign/domain";
import {
  type AgreementTemplateView,
  agreementDocumentPath,
  readTemplate,
  templateChoiceIn,
} from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";

export type TemplatePage = {
  readonly template: AgreementTemplateView | null;
  readonly documentHref: string;
};

/** The vendor's own default, where a link names no country. */
const FIRST_COUNTRY = CountryCode.parse("US");

export async function loadTemplate(
  { api, root }: Sandbox,
  request: Request,
): Promise<TemplatePage> {
  const choice = templateChoiceIn(new URL(request.url).searchParams);
  const template = await readTemplate(api, choice, FIRST_COUNTRY);
  const documentHref =
    template === null ? "" : `${root}${agreementDocumentPath(template.words.text)}`;
  return { template, documentHref };
}
