import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { usePageTitle } from "../root/page-title.ts";
import { useSharedWords } from "../words/shared-words.ts";
import { AddressStep } from "./address-step.tsx";
import { NewPasswordStep } from "./new-password-step.tsx";
import { PasswordStep } from "./password-step.tsx";
import type { SandboxAccount, SignInDoor } from "./sign-in-door.ts";
import { useSignIn } from "./use-sign-in.ts";

const useStyles = makeStyles({
  page: { width: "100%", maxWidth: "440px", marginInline: "auto", paddingBlock: "12px 24px" },
  notice: { marginBottom: "8px" },
});

export interface SignInProps {
  /** The sandbox's accounts of this side; they fill the first field in. */
  readonly accounts: readonly SandboxAccount[];
  readonly door: SignInDoor;
  /** The sandbox's mail, where one-time passwords lie. */
  readonly mailHref: string;
  /** Above the form: why one is here, for example `OtherPersonBar`. */
  readonly notice?: ReactNode;
  /** Left out where there is nothing to go back to. */
  readonly onCancel?: (() => void) | undefined;
}

/** Signing in to either console: address, password and, the first time, a new password. The address bar stays as it is. */
export function SignIn({ accounts, door, mailHref, notice, onCancel }: SignInProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const { at, submitAddress, submitPassword, submitNewPassword, startOver, ...progress } =
    useSignIn(door);
  usePageTitle(t("signIn.title"));
  return (
    <div className={styles.page}>
      {notice !== undefined && <div className={styles.notice}>{notice}</div>}
      {at.step === "address" && (
        <AddressStep
          {...progress}
          address={at.address}
          accounts={accounts}
          onSubmit={submitAddress}
          onCancel={onCancel}
        />
      )}
      {at.step === "password" && (
        <PasswordStep
          {...progress}
          account={at.account}
          mailHref={mailHref}
          onSubmit={submitPassword}
          onStartOver={startOver}
        />
      )}
      {at.step === "newPassword" && (
        <NewPasswordStep {...progress} onSubmit={submitNewPassword} onStartOver={startOver} />
      )}
    </div>
  );
}
