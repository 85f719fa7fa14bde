import { AgreementText, CountryCode, LanguageTag } from "@countersign/domain";
import { z } from "zod";
import { AgreementTemplateView } from "../views/agreement-template.ts";
import { endpoint, reading } from "./base.ts";

/** The agreement for each country and language, to read and to take along. Nobody has to be signed in. */
export const agreementTemplates = {
  template: endpoint
    .route({
      method: "GET",
      path: "/agreement-templates",
      summary: "The agreement template of a country in one of its languages",
    })
    .input(
      z.strictObject({
        country: CountryCode,
        /** Without it: the language that the country speaks before English. */
        language: LanguageTag.optional(),
        /** Without it: the newest. */
        version: AgreementText.shape.version.optional(),
        ...reading,
      }),
    )
    .output(AgreementTemplateView)
    .errors({ TEXT_UNKNOWN: { status: 404 }, TEMPLATE_UNKNOWN: { status: 404 } }),
  document: endpoint
    .route({
      method: "GET",
      path: "/agreement-texts/{version}/{language}/document",
      summary: "A text of the agreement as a PDF",
    })
    .input(AgreementText.pick({ version: true, language: true }))
    .output(z.instanceof(File))
    .errors({ TEXT_UNKNOWN: { status: 404 } }),
};
