import { CopyButton, LabelledValues, MessageBar, Mono } from "@countersign/ui";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import type { Credentials } from "./add-user.ts";

/** An account and its password for one sign-in: what a colleague is told, and seen only now. */
export function OneTimePassword(props: Credentials): ReactElement {
  const { userPrincipalName, oneTimePassword } = props;
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
      title={t("settings.handOver")}
      actions={<CopyButton text={all.join("\n")} label={t("addCustomer.copyAll")} size="small" />}
    >
      <LabelledValues
        values={lines.map(({ label, value }) => ({ label, value: <Mono>{value}</Mono> }))}
      />
      <p>{t("addCustomer.onlyNow")}</p>
    </MessageBar>
  );
}
