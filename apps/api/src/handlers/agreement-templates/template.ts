import {
  agreementCountries,
  type AgreementText,
  realAgreementLanguageOf,
  textsStandingFor,
} from "@countersign/domain";
import { findAgreementText, type PublishedAgreementText } from "@countersign/scenarios";
import { apiError } from "../../errors/api-error.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";

export const template = endpoints.agreementTemplates.template.handler(
  async ({ input, context }) => {
    const { country, version } = input;
    const language = input.language ?? realAgreementLanguageOf({ country });
    const countries = [...agreementCountries()];
    const known = countries.find((each) => each.country === country)?.languages ?? [];
    if (!known.includes(language)) {
      throw apiError("TEMPLATE_UNKNOWN", { values: { country, language } });
    }
    const texts = textsStandingFor(await worldAt(context.sandbox, input.at), language);
    const text = version === undefined ? texts[0] : texts.find((each) => each.version === version);
    return {
      countries,
      country,
      language,
      texts: [...texts],
      words: wordsOf(text, version, language),
    };
  },
);

function wordsOf(
  text: AgreementText | undefined,
  version: string | undefined,
  language: string,
): PublishedAgreementText {
  const found = text === undefined ? null : findAgreementText(text.version, text.language);
  if (found !== null) return found;
  throw apiError("TEXT_UNKNOWN", { values: { version: version ?? "", language } });
}
