import { findAgreementText } from "@countersign/scenarios";
import { agreementPdf } from "../../documents/agreement-pdf.ts";
import { apiError } from "../../errors/api-error.ts";
import { endpoints } from "../endpoints.ts";

export const document = endpoints.agreementTemplates.document.handler(
  async ({ input: { version, language } }) => {
    const found = findAgreementText(version, language);
    if (found === null) throw apiError("TEXT_UNKNOWN", { values: { version, language } });
    const bytes = new Uint8Array(await agreementPdf(found));
    const name = `training-customer-agreement-${version}-${language}.pdf`;
    return new File([bytes], name, { type: "application/pdf" });
  },
);
