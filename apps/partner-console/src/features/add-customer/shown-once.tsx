import type { CustomerCard } from "@countersign/endpoints";
import { SimulatorNote, Stack, useSingleSend } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FetcherWithComponents } from "react-router";
import type { PasswordReset } from "../../reset-password.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";

export type ShownOnceProps = {
  readonly admin: CustomerCard | null;
  readonly reset: Pick<FetcherWithComponents<PasswordReset>, "submit" | "data" | "state">;
};

/** Instead of a password that was shown before: why it is gone, and the way to another. */
export function ShownOnce({ admin, reset }: ShownOnceProps): ReactElement {
  const { t } = useWords();
  const isBusy = reset.state !== "idle";
  const sendOnce = useSingleSend(isBusy);
  const send = (personId: string): void =>
    sendOnce(() => void reset.submit({ personId }, { method: "post" }));
  return (
    <Stack>
      <p>{t("addCustomer.shownOnce")}</p>
      {admin !== null && (
        <>
          <AttemptBar attempted={reset.data} onRetry={() => send(admin.personId)} />
          <SimulatorNote>
            <Button size="small" disabledFocusable={isBusy} onClick={() => send(admin.personId)}>
              {t("addCustomer.reset")}
            </Button>
          </SimulatorNote>
        </>
      )}
    </Stack>
  );
}
