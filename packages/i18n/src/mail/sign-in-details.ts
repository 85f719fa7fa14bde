import type { MailLocale } from "../locale.ts";
import { mailWordsOf } from "./mail-words.ts";

export interface SignInDetailsFacts {
  readonly locale: MailLocale;
  readonly userPrincipalName: string;
  readonly oneTimePassword: string;
}

/** The lines with a sandbox account that go under the link of a mail, with the remark how real passwords travel. */
export function signInDetails({
  locale,
  userPrincipalName,
  oneTimePassword,
}: SignInDetailsFacts): string {
  const { t } = mailWordsOf(locale);
  return [
    t("signIn.heading"),
    t("signIn.account", { userPrincipalName }),
    t("signIn.oneTimePassword", { oneTimePassword }),
    t("signIn.remark"),
  ].join("\n");
}
