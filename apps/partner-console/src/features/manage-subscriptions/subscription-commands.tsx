import type { SubscriptionView } from "@countersign/endpoints";
import { MessageBar, Stack, useSingleSend } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useFetcher } from "react-router";
import type { SubscriptionChange } from "@countersign/endpoints";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";
import type { Changed } from "./change-subscription.ts";
import { ChangeButton } from "./change-button.tsx";
import { SeatsForm } from "./seats-form.tsx";

const useStyles = makeStyles({ buttons: { display: "grid", gap: "8px", justifyItems: "start" } });

export type SubscriptionCommandsProps = {
  readonly customerId: string;
  readonly subscription: SubscriptionView;
};

/** Every command of a subscription that fits what it is; one that may not be run now is greyed and says why. */
export function SubscriptionCommands({
  customerId,
  subscription,
}: SubscriptionCommandsProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { submit, data, state } = useFetcher<Changed>();
  const [last, setLast] = useState<SubscriptionChange | null>(null);
  const isBusy = state !== "idle";
  const sendOnce = useSingleSend(isBusy);
  const send = (change: SubscriptionChange): void =>
    sendOnce(() => {
      setLast(change);
      void submit(change, { method: "post", encType: "application/json" });
    });
  const { subscriptionId, status, term, may } = subscription;
  const button = { customerId, isBusy, send };
  return (
    <Stack>
      {data?.outcome === "done" && state === "idle" && (
        <MessageBar intent="success" announced="politely" title={t("subscriptions.changed")} />
      )}
      <AttemptBar attempted={data} onRetry={() => last !== null && send(last)} />
      {term.kind === "recurring" && (
        <SeatsForm {...button} key={subscription.quantity} subscription={subscription} />
      )}
      <div className={styles.buttons}>
        {term.kind === "recurring" && (
          <>
            <ChangeButton
              {...button}
              label={t("subscriptions.renew")}
              may={may.renewSubscription}
              change={{ type: "renewSubscription", subscriptionId, endsOn: term.endsOn }}
            />
            <ChangeButton
              {...button}
              label={t(
                term.isRenewedAutomatically
                  ? "subscriptions.automaticOff"
                  : "subscriptions.automaticOn",
              )}
              may={may.setAutomaticRenewal}
              change={{
                type: "setAutomaticRenewal",
                subscriptionId,
                isRenewedAutomatically: !term.isRenewedAutomatically,
              }}
            />
          </>
        )}
        {term.kind !== "perpetual" && status === "suspended" && (
          <ChangeButton
            {...button}
            label={t("subscriptions.reactivate")}
            may={may.reactivateSubscription}
            change={{ type: "reactivateSubscription", subscriptionId }}
          />
        )}
        {term.kind !== "perpetual" && status !== "suspended" && (
          <ChangeButton
            {...button}
            label={t("subscriptions.suspend")}
            may={may.suspendSubscription}
            change={{ type: "suspendSubscription", subscriptionId }}
          />
        )}
      </div>
    </Stack>
  );
}
