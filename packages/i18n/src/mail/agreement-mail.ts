import type { MailLocale } from "../locale.ts";
import { bodyOf, mailWordsOf, type Mail } from "./mail-words.ts";
import { subjectOf } from "./subject-of.ts";

export interface AgreementMailFacts {
  readonly locale: MailLocale;
  /** Company name of the partner that asks. */
  readonly partner: string;
  readonly agreementUrl: string;
}

/** The text by which a partner asks an existing customer to accept the agreement; the link stands alone on its line. */
export function agreementMail({ locale, partner, agreementUrl }: AgreementMailFacts): Mail {
  const { t } = mailWordsOf(locale);
  return {
    subject: subjectOf(locale, "agreement.subject", { partner }),
    body: bodyOf([
      t("mark"),
      t("greeting"),
      t("agreement.opening", { partner }),
      `${t("agreement.step")}\n${agreementUrl}`,
      t("agreement.administratorNote"),
      `${t("closing")}\n${partner}`,
    ]),
  };
}
