import { CopyButton, LabelledValues, MessageBar, Mono } from "@countersign/ui";
import type { ReactElement } from "react";
import type { Credentials } from "./reset-password.ts";
import { useWords } from "./words.ts";

export type OneTimePasswordProps = Credentials & {
  /** To whom it is told. */
  readonly title: string;
};

/** An account and its password for one sign-in: seen only now. */
export function OneTimePassword(props: OneTimePasswordProps): ReactElement {
  const { userPrincipalName, oneTimePassword, title } = props;
  const { t } = useWords();
  const lines = [
    { label: t("settings.userName"), value: userPrincipalName },
    { label: t("field.password"), value: oneTimePassword },
  ];
  const all = lines.map(({ label, value }) => t("addCustomer.copiedLine", { label, value }));
  return (
    <MessageBar
      intent="success"
      announced="politely"
      title={title}
      actions={<CopyButton text={all.join("\n")} label={t("addCustomer.copyAll")} size="small" />}
    >
      <LabelledValues
        values={lines.map(({ label, value }) => ({ label, value: <Mono>{value}</Mono> }))}
      />
      <p>{t("addCustomer.onlyNow")}</p>
    </MessageBar>
  );
}
