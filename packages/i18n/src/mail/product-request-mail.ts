import type { MailLocale } from "../locale.ts";
import { bodyOf, mailWordsOf, type Mail } from "./mail-words.ts";
import { subjectOf } from "./subject-of.ts";

export interface ProductRequestFacts {
  readonly locale: MailLocale;
  /** Company name of the customer. */
  readonly organisation: string;
  readonly product: string;
  /** Who writes. */
  readonly person: string;
  readonly email: string;
  /** The customer's agreement link. */
  readonly agreementUrl: string;
}

/** A customer asks the partner that sold it a product for more of it. */
export function productRequestMail(facts: ProductRequestFacts): Mail {
  const { locale, organisation, product, person, email, agreementUrl } = facts;
  const { t } = mailWordsOf(locale);
  return {
    subject: subjectOf(locale, "productRequest.subject", { organisation, product }),
    body: bodyOf([
      t("mark"),
      t("greeting"),
      t("productRequest.opening", { organisation, product }),
      `${t("productRequest.agreement")}\n${agreementUrl}`,
      t("productRequest.ask"),
      t("confirmationRequest.contact", { person, email }),
      `${t("closing")}\n${person}, ${organisation}`,
    ]),
  };
}
