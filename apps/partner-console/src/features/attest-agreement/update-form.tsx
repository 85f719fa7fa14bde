import type { CustomerAccountView } from "@countersign/endpoints";
import { useSingleSend } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, type SubmitEvent, useRef, useState } from "react";
import { useActionData, useSubmit } from "react-router";
import { useFocusProblem } from "../../forms/use-focus-problem.ts";
import { useTypedForm } from "../../forms/use-typed-form.ts";
import type { KeptDraft } from "../../session/kept-draft.ts";
import { useKeeping } from "../../session/use-keeping.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";
import type { Attested } from "./attest-agreement.ts";
import { AttestationFields } from "./attestation-fields.tsx";
import { attestationIn, type AttestationValues, fieldOf, startValues } from "./attestation-form.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px", fontSize: "14px" },
});

export type UpdateFormProps = {
  readonly id: string;
  readonly account: CustomerAccountView;
  readonly isBusy: boolean;
  /** Where it is kept what is typed. */
  readonly kept: KeptDraft<AttestationValues>;
};

/** The five fields. What is wrong stands at its field, and the first such field has the focus. */
export function UpdateForm({ id, account, isBusy, kept }: UpdateFormProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { customer, today } = account;
  const send = useSubmit();
  const sendOnce = useSingleSend(isBusy);
  const form = useRef<HTMLFormElement>(null);
  const [start] = useState(() => kept.read() ?? startValues(customer.primaryContact));
  const typed = useTypedForm({
    start,
    read: (values) => attestationIn(customer.tenantId, values),
    answer: useActionData<Attested>(),
    fieldOf,
  });
  useKeeping(typed.values, start, kept.write);
  useFocusProblem(form, typed.met);
  const submit = (event?: SubmitEvent): void => {
    event?.preventDefault();
    if (!typed.check()) return;
    sendOnce(() => void send({ ...typed.values }, { method: "post", replace: true }));
  };
  return (
    <form ref={form} id={id} className={styles.form} noValidate onSubmit={submit}>
      <p>{t("confirm.who", { company: customer.companyName })}</p>
      <AttemptBar attempted={typed.beside} onRetry={() => submit()} />
      <AttestationFields today={today} form={typed} />
    </form>
  );
}
