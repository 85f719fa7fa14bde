import { createTranslator, type Translator } from "../catalogue/translator.ts";
import type { MailLocale } from "../locale.ts";
import english from "./mail.en.json" with { type: "json" };
import polish from "./mail.pl.json" with { type: "json" };

export type MailKey = keyof typeof english;

/** A mail as plain text. The subject starts with [Training] in every language. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

const translators: Readonly<Record<MailLocale, Translator<MailKey>>> = {
  en: createTranslator({ locale: "en", messages: english, english, strict: true }),
  pl: createTranslator({ locale: "pl", messages: polish, english, strict: true }),
};

export function mailWordsOf(locale: MailLocale): Translator<MailKey> {
  return translators[locale];
}

/** Paragraphs with one empty line between them. */
export function bodyOf(paragraphs: readonly string[]): string {
  return `${paragraphs.join("\n\n")}\n`;
}
