import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { Stack } from "../surface/card.tsx";
import { useSharedWords } from "../words/shared-words.ts";
import { AccountList } from "./account-list.tsx";
import type { SandboxAccount, SignInProblem } from "./sign-in-door.ts";
import { SignInField } from "./sign-in-field.tsx";
import { SignInFrame } from "./sign-in-frame.tsx";

export interface AddressStepProps {
  readonly address: string;
  readonly accounts: readonly SandboxAccount[];
  readonly problem: SignInProblem | null;
  readonly isBusy: boolean;
  readonly onSubmit: (address: string) => void;
  readonly onCancel?: (() => void) | undefined;
}

/** Who are you? Asked before any password, so that an account from outside is stopped here. */
export function AddressStep(props: AddressStepProps): ReactElement {
  const { address, accounts, problem, isBusy, onSubmit, onCancel } = props;
  const { t } = useSharedWords();
  const [typed, setTyped] = useState(address);
  const isEmpty = typed.trim() === "";
  return (
    <Stack>
      <SignInFrame
        title={t("signIn.title")}
        intro={t("signIn.onlySandbox")}
        onSubmit={() => {
          if (!isEmpty && !isBusy) onSubmit(typed.trim());
        }}
        actions={
          <>
            {onCancel !== undefined && <Button onClick={onCancel}>{t("action.cancel")}</Button>}
            <Button type="submit" appearance="primary" disabledFocusable={isEmpty || isBusy}>
              {t("action.next")}
            </Button>
          </>
        }
      >
        <SignInField
          label={t("signIn.address")}
          type="text"
          value={typed}
          onChange={setTyped}
          problem={problem}
          takesFocus
        />
      </SignInFrame>
      <AccountList accounts={accounts} chosen={typed} onChoose={setTyped} />
    </Stack>
  );
}
