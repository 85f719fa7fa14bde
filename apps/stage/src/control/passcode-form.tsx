import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type SubmitEvent } from "react";
import { useWords } from "../words.ts";
import type { SandboxControl } from "./use-control.ts";
import { useLostFocus } from "./use-lost-focus.ts";

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px" },
  input: { flexGrow: 1, minWidth: 0, maxWidth: "260px" },
});

export interface PasscodeFormProps {
  readonly control: SandboxControl;
  /** The one that was typed is not the trainer's. */
  readonly isWrong: boolean;
}

/** Asks for the trainer's passcode, then goes on with what was asked for. */
export function PasscodeForm({ control, isWrong }: PasscodeFormProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useLostFocus();
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const goOn = (event: SubmitEvent): void => {
    event.preventDefault();
    control.askAgain();
  };
  return (
    <form ref={form} onSubmit={goOn}>
      <Field
        label={t("control.passcode")}
        hint={t("control.passcodeHint")}
        {...(isWrong && { validationMessage: t("control.passcodeWrong") })}
      >
        {(field) => (
          <div className={styles.line}>
            <Input
              {...field}
              className={styles.input}
              type="password"
              autoComplete="off"
              value={control.passcode}
              onChange={(_, { value }) => control.onPasscode(value)}
            />
            <Button type="submit">{t("action.continue")}</Button>
          </div>
        )}
      </Field>
    </form>
  );
}
