import type { MailLocale } from "../locale.ts";
import { bodyOf, mailWordsOf, type Mail } from "./mail-words.ts";
import { subjectOf } from "./subject-of.ts";

export interface ProviderRequestFacts {
  readonly locale: MailLocale;
  /** Company name of the indirect reseller. */
  readonly reseller: string;
  readonly customer: string;
  /** Who writes for the reseller. */
  readonly person: string;
  /** The customer's page in the partner console. */
  readonly accountUrl: string;
}

/** What an indirect reseller writes to its provider, who alone confirms (S7). */
export function providerRequestMail(facts: ProviderRequestFacts): Mail {
  const { locale, reseller, customer, person, accountUrl } = facts;
  const { t } = mailWordsOf(locale);
  return {
    subject: subjectOf(locale, "providerRequest.subject", { reseller, customer }),
    body: bodyOf([
      t("mark"),
      t("greeting"),
      t("providerRequest.opening", { customer }),
      `${t("providerRequest.step")}\n${accountUrl}`,
      `${t("closing")}\n${person}, ${reseller}`,
    ]),
  };
}
