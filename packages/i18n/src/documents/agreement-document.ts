import { createTranslator, type Translator } from "../catalogue/translator.ts";
import type { MailLocale } from "../locale.ts";
import { mailWordsOf } from "../mail/mail-words.ts";
import english from "./document.en.json" with { type: "json" };
import polish from "./document.pl.json" with { type: "json" };

const translators: Readonly<Record<MailLocale, Translator<keyof typeof english>>> = {
  en: createTranslator({ locale: "en", messages: english, english, strict: true }),
  pl: createTranslator({ locale: "pl", messages: polish, english, strict: true }),
};

/** What a printed text of the agreement says about itself, beside its own words. */
interface AgreementDocumentWords {
  /** Stands on every page. */
  readonly mark: string;
  readonly identity: readonly string[];
  readonly page: (page: number, pages: number) => string;
}

/** @param text Which text: its language tag also decides the language of these words. */
export function agreementDocumentWords(text: {
  readonly templateId: string;
  readonly version: string;
  readonly language: string;
  readonly hash: string;
}): AgreementDocumentWords {
  const locale = text.language.startsWith("pl") ? "pl" : "en";
  const { t, formats } = translators[locale];
  const { version, hash } = text;
  return {
    mark: mailWordsOf(locale).t("mark"),
    identity: [
      t("version", { version, language: formats.language(text.language) }),
      t("template", { template: text.templateId }),
      t("fingerprint", { hash }),
    ],
    page: (page, pages) => t("page", { page, pages }),
  };
}
