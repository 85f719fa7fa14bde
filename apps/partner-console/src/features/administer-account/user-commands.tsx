import type { PartnerCard } from "@countersign/endpoints";
import { MessageBar, useSingleSend } from "@countersign/ui";
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useFetcher } from "react-router";
import { OneTimePassword } from "../../one-time-password.tsx";
import { paths } from "../../paths.ts";
import type { PasswordReset } from "../../reset-password.ts";
import type { NotDone } from "../../session/attempt-as.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  commands: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What ends a user's password, or the user itself. The second is asked about, within the panel. */
export function UserCommands({ user }: { readonly user: PartnerCard }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { personId, displayName: name } = user;
  const reset = useFetcher<PasswordReset>();
  const removal = useFetcher<NotDone>();
  const isBusy = reset.state !== "idle" || removal.state !== "idle";
  const sendOnce = useSingleSend(isBusy);
  const [isAsking, setIsAsking] = useState(false);
  const resetPassword = (): void =>
    sendOnce(
      () => void reset.submit(null, { method: "post", action: paths.userPassword(personId) }),
    );
  const remove = (): void => {
    setIsAsking(false);
    sendOnce(
      () => void removal.submit(null, { method: "post", action: paths.userRemoval(personId) }),
    );
  };
  return (
    <>
      {reset.data?.outcome === "done" ? (
        <OneTimePassword title={t("settings.handOver")} {...reset.data.value} />
      ) : (
        <AttemptBar attempted={reset.data} onRetry={resetPassword} />
      )}
      <AttemptBar attempted={removal.data} onRetry={remove} />
      {isAsking ? (
        <MessageBar
          intent="warning"
          announced="politely"
          title={t("settings.removeQuestion", { name })}
          actions={
            <>
              <Button size="small" onClick={remove}>
                {t("action.remove")}
              </Button>
              <Button size="small" onClick={() => setIsAsking(false)}>
                {t("action.cancel")}
              </Button>
            </>
          }
        >
          {t("settings.removeText")}
        </MessageBar>
      ) : (
        <div className={styles.commands}>
          <Button size="small" disabledFocusable={isBusy} onClick={resetPassword}>
            {t("addCustomer.reset")}
          </Button>
          <Button size="small" disabledFocusable={isBusy} onClick={() => setIsAsking(true)}>
            {t("settings.removeUser")}
          </Button>
        </div>
      )}
    </>
  );
}
