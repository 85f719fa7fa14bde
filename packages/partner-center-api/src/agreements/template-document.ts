import {
  agreementCountries,
  agreementTemplate,
  agreementTemplatesFor,
  CUSTOMER_AGREEMENT_TEMPLATE_ID,
} from "@countersign/domain";
import { dialectError } from "../dialect/dialect-error.ts";
import { insist } from "../dialect/refused.ts";
import type { Operation } from "../operations/operation.ts";
import { AgreementDocumentResource } from "./agreement-resources.ts";

/** In seconds: the links of one answer die after five minutes. */
const LIFE_OF_A_LINK = 5 * 60;

/** Two links to the agreement's text, made anew at every call: one to read, one to keep. */
export const templateDocument: Operation = {
  name: "templateDocument",
  method: "GET",
  path: "/v1/agreementtemplates/:templateId/document",
  mode: "appUser",
  answers: AgreementDocumentResource,
  query: ["country", "language"],
  isFixed: true,
  async answer({ world, caller, query, sandbox, issuer, path }) {
    insist(agreementTemplatesFor(world, caller.partner));
    const templateId = path("templateId");
    if (templateId !== CUSTOMER_AGREEMENT_TEMPLATE_ID || agreementTemplate(templateId) === null) {
      throw dialectError("nothingHere", { method: "GET", path: templateId });
    }
    const wanted = query.get("country") ?? "US";
    const found = agreementCountries().find(({ country }) => country === wanted);
    if (found === undefined) throw dialectError("queryRefused", { name: "country" });
    const asked = query.get("language")?.toLowerCase();
    const language = found.languages.find((each) => each.toLowerCase() === asked) ?? "en-US";
    const linkTo = async (isDownload: boolean): Promise<string> => {
      const token = await issuer.templateFile(sandbox, { language, isDownload }, LIFE_OF_A_LINK);
      return `${sandbox.root}/agreement-documents/${token}`;
    };
    return {
      body: {
        displayUri: await linkTo(false),
        downloadUri: await linkTo(true),
        language,
        country: found.country,
      },
    };
  },
};
