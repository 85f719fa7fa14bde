import {
  type SubscriptionChange,
  SubscriptionChange as Change,
  type SubscriptionView,
} from "@countersign/endpoints";
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { type ReactElement, type SubmitEvent, useState } from "react";
import { useWords } from "../../words.ts";
import { GreyedChange } from "./change-button.tsx";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "flex-end" },
  quantity: { width: "120px" },
});

export type SeatsFormProps = {
  readonly customerId: string;
  readonly subscription: SubscriptionView;
  readonly isBusy: boolean;
  readonly send: (change: SubscriptionChange) => void;
};

/** More or fewer of what runs. What cannot be sent is said at the field. */
export function SeatsForm({
  customerId,
  subscription,
  isBusy,
  send,
}: SeatsFormProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { subscriptionId, may, quantity: present, maximumQuantity } = subscription;
  const [quantity, setQuantity] = useState(String(present));
  const [isUnfit, setIsUnfit] = useState(false);
  if (!may.changeQuantity.allowed) {
    return (
      <GreyedChange
        customerId={customerId}
        label={t("subscriptions.changeQuantity")}
        why={may.changeQuantity.why}
      />
    );
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const told = { type: "changeQuantity", subscriptionId, quantity: Number(quantity) };
    const change = Change.safeParse(told);
    setIsUnfit(!change.success);
    if (change.success) send(change.data);
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field
        label={t("sales.quantity")}
        {...(isUnfit && {
          validationMessage: t("order.unfit", { maximum: maximumQuantity, held: 0, isHeld: "no" }),
        })}
      >
        <Input
          className={styles.quantity}
          type="number"
          inputMode="numeric"
          min={1}
          max={maximumQuantity}
          value={quantity}
          onChange={(_, { value }) => {
            setQuantity(value);
            setIsUnfit(false);
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={isBusy}>
        {t("subscriptions.changeQuantity")}
      </Button>
    </form>
  );
}
