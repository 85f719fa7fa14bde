import type { CustomerAccountView } from "@countersign/endpoints";
import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, type SubmitEvent, useEffect, useRef } from "react";
import { useSubmit } from "react-router";
import { useSingleSend } from "@countersign/ui";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";
import { AttestationFields } from "./attestation-fields.tsx";
import { useAttestation } from "./use-attestation.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px", fontSize: "14px" },
});

export type UpdateFormProps = {
  readonly id: string;
  readonly account: CustomerAccountView;
  readonly isBusy: boolean;
};

/** The five fields. What is wrong stands at its field, and the first such field has the focus. */
export function UpdateForm({ id, account, isBusy }: UpdateFormProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const send = useSubmit();
  const sendOnce = useSingleSend(isBusy);
  const form = useRef<HTMLFormElement>(null);
  const { values, problems, refused, change, leave, check, met } = useAttestation(account);
  const submit = (event?: SubmitEvent): void => {
    event?.preventDefault();
    if (!check()) return;
    sendOnce(() => void send({ ...values }, { method: "post", replace: true }));
  };
  useEffect(() => {
    if (met === undefined) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [met]);
  return (
    <form ref={form} id={id} className={styles.form} noValidate onSubmit={submit}>
      <p>{t("confirm.who", { company: account.customer.companyName })}</p>
      <AttemptBar attempted={refused} onRetry={() => submit()} />
      <AttestationFields
        today={account.today}
        values={values}
        problems={problems}
        onChange={change}
        onLeave={leave}
      />
    </form>
  );
}
