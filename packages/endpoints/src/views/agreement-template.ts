import { AgreementText, CountryCode, LanguageTag } from "@countersign/domain";
import { z } from "zod";
import { AgreementTextView } from "./agreement.ts";

/** The template of a country in one of its languages, with everything that can be chosen instead. */
export const AgreementTemplateView = z.strictObject({
  countries: z.array(
    z.strictObject({ country: CountryCode, languages: z.array(LanguageTag).readonly() }),
  ),
  country: CountryCode,
  /** The language of the real agreement; ours may have another, which `words` tells. */
  language: LanguageTag,
  /** Our texts that stand for it, newest first. */
  texts: z.array(AgreementText).min(1),
  words: AgreementTextView,
});
export type AgreementTemplateView = z.infer<typeof AgreementTemplateView>;
