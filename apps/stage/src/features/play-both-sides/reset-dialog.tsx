import { LazyDialog } from "@countersign/ui";
import { Button, makeStyles } from "@fluentui/react-components";
import { useId, type ReactElement, type SubmitEvent } from "react";
import { ControlTrouble } from "../../control/control-trouble.tsx";
import { useControl } from "../../control/use-control.ts";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "12px" },
});

export interface ResetDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks once, then takes the sandbox back to its scenario. The dialog closes when the new log is there. */
export function ResetDialog({ isOpen, onClose }: ResetDialogProps): ReactElement {
  const { t } = useWords();
  const formId = useId();
  return (
    <LazyDialog
      isOpen={isOpen}
      title={t("reset.title")}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} appearance="primary">
            {t("sandbox.reset")}
          </Button>
          <Button onClick={onClose}>{t("action.cancel")}</Button>
        </>
      }
    >
      <ResetQuestion formId={formId} />
    </LazyDialog>
  );
}

function ResetQuestion({ formId }: { readonly formId: string }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const control = useControl();
  const reset = (event: SubmitEvent): void => {
    event.preventDefault();
    control.ask({ intent: "reset" });
  };
  return (
    <div className={styles.content}>
      <form id={formId} onSubmit={reset}>
        <p>{t("reset.what")}</p>
      </form>
      <ControlTrouble control={control} />
    </div>
  );
}
