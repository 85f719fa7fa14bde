import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useSharedWords } from "../words/shared-words.ts";
import type { SignInProblem } from "./sign-in-door.ts";
import { SignInField } from "./sign-in-field.tsx";
import { SignInFrame } from "./sign-in-frame.tsx";

export interface NewPasswordStepProps {
  readonly problem: SignInProblem | null;
  readonly isBusy: boolean;
  readonly onSubmit: (newPassword: string) => void;
  readonly onStartOver: () => void;
}

/** A one-time password opens the door once; from here on the person's own one does. */
export function NewPasswordStep({
  problem,
  isBusy,
  onSubmit,
  onStartOver,
}: NewPasswordStepProps): ReactElement {
  const { t } = useSharedWords();
  const [chosen, setChosen] = useState("");
  const [repeated, setRepeated] = useState("");
  const [isMismatch, setIsMismatch] = useState(false);
  const isIncomplete = chosen === "" || repeated === "";
  const submit = (): void => {
    if (isIncomplete || isBusy) return;
    setIsMismatch(chosen !== repeated);
    if (chosen === repeated) onSubmit(chosen);
  };
  return (
    <SignInFrame
      title={t("signIn.newPasswordTitle")}
      intro={t("signIn.newPasswordIntro")}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onStartOver}>{t("signIn.otherAccount")}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={isIncomplete || isBusy}>
            {t("action.signIn")}
          </Button>
        </>
      }
    >
      <SignInField
        label={t("signIn.newPassword")}
        type="password"
        value={chosen}
        onChange={setChosen}
        hint={t("signIn.newPasswordHint")}
        problem={problem}
        takesFocus
      />
      <SignInField
        label={t("signIn.repeatPassword")}
        type="password"
        value={repeated}
        onChange={setRepeated}
        problem={isMismatch ? { what: t("signIn.passwordsDiffer") } : null}
      />
    </SignInFrame>
  );
}
