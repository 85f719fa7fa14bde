import type { MailLocale } from "../locale.ts";
import { bodyOf, mailWordsOf, type Mail } from "./mail-words.ts";
import { subjectOf } from "./subject-of.ts";
import { type MailedAccount, signInDetailsText } from "./sign-in-details.ts";

export interface CredentialsMailFacts {
  readonly locale: MailLocale;
  /** Company name of the partner that set the tenant up. */
  readonly partner: string;
  /** Company name of the customer. */
  readonly customer: string;
  readonly account: MailedAccount;
  readonly agreementUrl: string;
}

/** The text by which a partner hands over a new tenant: the agreement's link, the account and its one-time password (S8). */
export function credentialsMail(facts: CredentialsMailFacts): Mail {
  const { locale, partner, customer, account, agreementUrl } = facts;
  const { t } = mailWordsOf(locale);
  return {
    subject: subjectOf(locale, "credentials.subject", { partner, customer }),
    body: bodyOf([
      t("mark"),
      t("greeting"),
      t("credentials.opening", { partner, customer }),
      `${t("credentials.step")}\n${agreementUrl}`,
      signInDetailsText(locale, account),
      t("credentials.purchaseNote"),
      `${t("closing")}\n${partner}`,
    ]),
  };
}
