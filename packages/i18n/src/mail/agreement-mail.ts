import type { MailLocale } from "../locale.ts";
import { bodyOf, mailWordsOf, type Mail } from "./mail-words.ts";

export interface AgreementMailFacts {
  readonly locale: MailLocale;
  /** Company name of the partner that writes. */
  readonly partner: string;
  readonly agreementUrl: string;
}

/** The mail to a customer that the partner already serves: the agreement alone, no relationship (S12). */
export function agreementMail({ locale, partner, agreementUrl }: AgreementMailFacts): Mail {
  const { t } = mailWordsOf(locale);
  return {
    subject: t("agreement.subject"),
    body: bodyOf([
      t("mark"),
      t("greeting"),
      t("agreement.opening", { partner }),
      `${t("agreement.step")}\n${agreementUrl}`,
      t("agreement.afterwards"),
      t("agreement.administratorNote"),
      `${t("closing")}\n${partner}`,
    ]),
  };
}
