import { LazyDialog, MessageBar, NotSavedBar, RefusalBar, TextLink } from "@countersign/ui";
import { Button, makeStyles } from "@fluentui/react-components";
import { MailInboxRegular } from "@fluentui/react-icons/svg/mail-inbox";
import { type ReactElement, useState } from "react";
import { useFetcher } from "react-router";
import { explain } from "../../explain.ts";
import { mailPath } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { Delivery } from "./deliver-invitation.ts";
import type { MailDraft } from "./mail-draft.ts";
import { RecipientPicker } from "./recipient-picker.tsx";

const useStyles = makeStyles({
  toast: {
    position: "fixed",
    zIndex: 30,
    insetInline: "12px",
    bottom: "72px",
    maxWidth: "480px",
    marginInline: "auto",
  },
});

/** Delivers the mail to a person of the sandbox, whose mailbox the stage shows. */
export function DeliverMail({ mail }: { readonly mail: MailDraft }): ReactElement {
  const { t } = useWords();
  const delivery = useFetcher<Delivery>();
  const [isPicking, setIsPicking] = useState(false);
  const [lastTo, setLastTo] = useState<string | null>(null);
  const deliverTo = (personId: string): void => {
    setLastTo(personId);
    setIsPicking(false);
    void delivery.submit(
      { to: personId, subject: mail.subject, body: mail.text },
      { method: "post" },
    );
  };
  return (
    <>
      <Button
        size="small"
        icon={<MailInboxRegular />}
        aria-haspopup="dialog"
        onClick={() => setIsPicking(true)}
      >
        {t("sandbox.deliver")}
      </Button>
      <LazyDialog
        isOpen={isPicking}
        title={t("sandbox.deliver")}
        actions={<Button onClick={() => setIsPicking(false)}>{t("action.cancel")}</Button>}
        onClose={() => setIsPicking(false)}
      >
        <RecipientPicker subject={mail.subject} onPick={deliverTo} />
      </LazyDialog>
      {delivery.state === "idle" && delivery.data !== undefined && (
        <Outcome
          delivery={delivery.data}
          onRetry={() => lastTo !== null && deliverTo(lastTo)}
          onClose={() => delivery.reset()}
        />
      )}
    </>
  );
}

type OutcomeProps = {
  readonly delivery: Delivery;
  readonly onRetry: () => void;
  readonly onClose: () => void;
};

function Outcome({ delivery, onRetry, onClose }: OutcomeProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.toast}>
      <OutcomeBar delivery={delivery} onRetry={onRetry} onClose={onClose} />
    </div>
  );
}

function OutcomeBar({ delivery, onRetry, onClose }: OutcomeProps): ReactElement {
  const words = useWords();
  const { t } = words;
  const close = (
    <Button size="small" onClick={onClose}>
      {t("action.close")}
    </Button>
  );
  switch (delivery.outcome) {
    case "delivered":
      return (
        <MessageBar
          intent="success"
          announced="politely"
          title={t("invite.delivered", { name: delivery.to.displayName })}
          actions={close}
        >
          <TextLink href={mailPath}>{t("invite.openTheirMail")}</TextLink>
        </MessageBar>
      );
    case "refused":
      return <RefusalBar {...explain(delivery.why, words)} actions={close} />;
    case "textUnfit":
      return (
        <MessageBar
          intent="warning"
          announced="atOnce"
          title={t("invite.textUnfit")}
          actions={close}
        />
      );
    case "notSaved":
      return <NotSavedBar onRetry={onRetry} />;
    default:
      return delivery satisfies never;
  }
}
