import { findAgreementText } from "@countersign/scenarios";
import { apiError } from "../../errors/api-error.ts";
import { endpoints } from "../endpoints.ts";

export const agreementText = endpoints.customer.agreementText.handler(
  ({ input: { version, language } }) => {
    const found = findAgreementText(version, language);
    if (found === null) throw apiError("TEXT_UNKNOWN", { values: { version, language } });
    return found;
  },
);
