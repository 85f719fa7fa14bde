import type { CustomerCard } from "@countersign/endpoints";
import { LazyDialog } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { MailInboxRegular } from "@fluentui/react-icons/svg/mail-inbox";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { RecipientPicker } from "./recipient-picker.tsx";
import type { Delivering } from "./use-delivery.ts";

export type DeliverMailProps = {
  readonly subject: string;
  readonly people: readonly CustomerCard[] | null;
  readonly delivery: Delivering;
};

/** Delivers the mail to a person of the sandbox, whose mailbox the stage shows. */
export function DeliverMail({ subject, people, delivery }: DeliverMailProps): ReactElement {
  const { t } = useWords();
  return (
    <>
      <Button
        size="small"
        icon={<MailInboxRegular />}
        aria-haspopup="dialog"
        onClick={delivery.pick}
      >
        {t("sandbox.deliver")}
      </Button>
      <LazyDialog
        isOpen={delivery.isPicking}
        title={t("sandbox.deliver")}
        actions={<Button onClick={delivery.leave}>{t("action.cancel")}</Button>}
        onClose={delivery.leave}
      >
        <RecipientPicker
          hint={t("invite.subject", { subject })}
          people={people}
          onPick={delivery.deliverTo}
        />
      </LazyDialog>
    </>
  );
}
