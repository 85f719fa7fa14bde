import { LazyDialog, MessageBar } from "@countersign/ui";
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type SubmitEvent } from "react";
import { useFetcher } from "react-router";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { StageAct, StageProblem } from "./act-on-stage.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "12px" },
});

export interface ResetDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks once, then takes the sandbox back to its scenario. The dialog closes when the new log is there. */
export function ResetDialog({ isOpen, onClose }: ResetDialogProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { state, data, submit } = useFetcher<StageProblem | null>();
  const [passcode, setPasscode] = useState("");
  const formId = useId();
  const isWrong = data === "passcodeWrong";
  const needsPasscode = isWrong || data === "passcodeRequired";
  const reset = (event: SubmitEvent): void => {
    event.preventDefault();
    if (state !== "idle") return;
    const act: StageAct = { intent: "reset", ...(passcode !== "" && { passcode }) };
    void submit(act, { method: "post", action: paths.stage });
  };
  return (
    <LazyDialog
      isOpen={isOpen}
      title={t("reset.title")}
      onClose={onClose}
      actions={
        <>
          <Button
            type="submit"
            form={formId}
            appearance="primary"
            disabledFocusable={state !== "idle"}
          >
            {t("sandbox.reset")}
          </Button>
          <Button onClick={onClose}>{t("action.cancel")}</Button>
        </>
      }
    >
      <form id={formId} className={styles.content} onSubmit={reset}>
        <p>{t("reset.what")}</p>
        {(data === "notSaved" || data === "refused") && (
          <MessageBar intent="error" announced="atOnce" title={t("state.notSaved")} />
        )}
        {needsPasscode && (
          <Field
            label={t("reset.passcode")}
            hint={t("reset.passcodeHint")}
            {...(isWrong && { validationMessage: t("reset.passcodeWrong") })}
          >
            <Input
              type="password"
              autoComplete="off"
              value={passcode}
              onChange={(_, { value }) => setPasscode(value)}
            />
          </Field>
        )}
      </form>
    </LazyDialog>
  );
}
