import type { MailLocale } from "../locale.ts";
import { bodyOf, mailWordsOf, type Mail } from "./mail-words.ts";
import { subjectOf } from "./subject-of.ts";

export interface RelationshipMailFacts {
  readonly locale: MailLocale;
  /** Company name of the partner that asks. */
  readonly partner: string;
  /** Company name of the indirect provider through which a reseller sells. */
  readonly provider?: string | undefined;
  readonly invitationUrl: string;
  readonly profileUrl: string;
}

/** The text a partner copies when it requests a reseller relationship; the link stands alone on its line. */
export function relationshipMail({
  locale,
  partner,
  provider,
  invitationUrl,
  profileUrl,
}: RelationshipMailFacts): Mail {
  const { t } = mailWordsOf(locale);
  const opening =
    provider === undefined
      ? t("relationship.opening", { partner })
      : t("relationship.openingThroughProvider", { partner, provider });
  return {
    subject: subjectOf(locale, "relationship.subject", { partner }),
    body: bodyOf([
      t("mark"),
      t("greeting"),
      opening,
      t("relationship.twoSteps"),
      `${t("relationship.stepProfile")}\n${profileUrl}`,
      `${t("relationship.stepAccept", { partner })}\n${invitationUrl}`,
      t("relationship.administratorNote"),
      `${t("closing")}\n${partner}`,
    ]),
  };
}
