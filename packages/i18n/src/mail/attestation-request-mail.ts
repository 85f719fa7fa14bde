import type { MailLocale } from "../locale.ts";
import { bodyOf, mailWordsOf, type Mail } from "./mail-words.ts";
import { subjectOf } from "./subject-of.ts";

export interface AttestationRequestFacts {
  readonly locale: MailLocale;
  /** Company name of the blocked customer. */
  readonly organisation: string;
  /** Who writes. */
  readonly person: string;
  readonly email: string;
  /** The customer's page in the partner console. */
  readonly accountUrl: string;
}

/** What a blocked customer writes to its partner (S13, S14). */
export function attestationRequestMail(facts: AttestationRequestFacts): Mail {
  const { locale, organisation, person, email, accountUrl } = facts;
  const { t } = mailWordsOf(locale);
  return {
    subject: subjectOf(locale, "confirmationRequest.subject", { organisation }),
    body: bodyOf([
      t("mark"),
      t("greeting"),
      t("confirmationRequest.opening", { organisation }),
      `${t("confirmationRequest.step")}\n${accountUrl}`,
      t("confirmationRequest.contact", { person, email }),
      `${t("closing")}\n${person}, ${organisation}`,
    ]),
  };
}
