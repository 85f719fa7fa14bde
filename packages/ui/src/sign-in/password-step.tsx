import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { TextLink } from "../link/text-link.tsx";
import { Mono } from "../surface/mono.tsx";
import { useSharedWords } from "../words/shared-words.ts";
import type { SignInProblem } from "./sign-in-door.ts";
import { SignInField } from "./sign-in-field.tsx";
import { SignInFrame } from "./sign-in-frame.tsx";

export interface PasswordStepProps {
  readonly account: string;
  readonly mailHref: string;
  readonly problem: SignInProblem | null;
  readonly isBusy: boolean;
  readonly onSubmit: (password: string) => void;
  readonly onStartOver: () => void;
}

/** The password of an account that was found in this sandbox. */
export function PasswordStep(props: PasswordStepProps): ReactElement {
  const { account, mailHref, problem, isBusy, onSubmit, onStartOver } = props;
  const { t, rich } = useSharedWords();
  const [password, setPassword] = useState("");
  const isEmpty = password === "";
  return (
    <SignInFrame
      title={t("signIn.passwordTitle")}
      intro={<Mono>{account}</Mono>}
      onSubmit={() => {
        if (!isEmpty && !isBusy) onSubmit(password);
      }}
      actions={
        <>
          <Button onClick={onStartOver}>{t("signIn.otherAccount")}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={isEmpty || isBusy}>
            {t("action.signIn")}
          </Button>
        </>
      }
    >
      <SignInField
        label={t("field.password")}
        type="password"
        value={password}
        onChange={setPassword}
        hint={rich("signIn.passwordHint", {
          mail: (text) => <TextLink href={mailHref}>{text}</TextLink>,
        })}
        problem={problem}
        takesFocus
      />
    </SignInFrame>
  );
}
