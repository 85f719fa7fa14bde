import { LazyDialog } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";
import { useBlocker } from "react-router";
import { useWords } from "../../words.ts";

export interface LeavingWarningProps {
  readonly isAtStake: boolean;
  /** The page that takes the password along: it may be gone to without a question. */
  readonly keptAt: string;
}

/** Asks before a page is left whose password was not copied; a browser asks in its own words. */
export function LeavingWarning({ isAtStake, keptAt }: LeavingWarningProps): ReactElement {
  const { t } = useWords();
  const blocker = useBlocker(({ nextLocation }) => isAtStake && nextLocation.pathname !== keptAt);
  useEffect(() => {
    if (!isAtStake) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isAtStake]);
  const stay = (): void => blocker.reset?.();
  return (
    <LazyDialog
      isOpen={blocker.state === "blocked"}
      title={t("addCustomer.leaveTitle")}
      actions={
        <>
          <Button appearance="primary" onClick={stay}>
            {t("addCustomer.stay")}
          </Button>
          <Button onClick={() => blocker.proceed?.()}>{t("addCustomer.leave")}</Button>
        </>
      }
      onClose={stay}
    >
      <p>{t("addCustomer.leaveText")}</p>
    </LazyDialog>
  );
}
