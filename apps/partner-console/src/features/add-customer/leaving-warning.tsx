import { LazyDialog } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";
import { useBlocker } from "react-router";
import { useWords } from "../../words.ts";

/** Asks before a page is left whose password was not copied; a browser asks in its own words. */
export function LeavingWarning({ isAtStake }: { readonly isAtStake: boolean }): ReactElement {
  const { t } = useWords();
  const blocker = useBlocker(isAtStake);
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
