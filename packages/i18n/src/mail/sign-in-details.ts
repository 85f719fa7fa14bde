import type { MailLocale } from "../locale.ts";
import { mailWordsOf } from "./mail-words.ts";

export interface MailedAccount {
  readonly userPrincipalName: string;
  /** `null` once the person has chosen a password. */
  readonly oneTimePassword: string | null;
}

/** The lines under a link that say with which account it is opened, and by which one-time password. */
export function signInDetailsText(
  locale: MailLocale,
  { userPrincipalName: account, oneTimePassword }: MailedAccount,
): string {
  const { t } = mailWordsOf(locale);
  const password =
    oneTimePassword === null
      ? t("signIn.ownPassword")
      : t("signIn.oneTimePassword", { password: oneTimePassword });
  return `${t("signIn.account", { account })}\n${password}`;
}
