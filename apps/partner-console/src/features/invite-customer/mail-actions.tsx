import type { CustomerCard } from "@countersign/endpoints";
import { ActionRow, CopyButton, SimulatorNote, useWidth } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useEffect, useEffectEvent } from "react";
import { useWords } from "../../words.ts";
import { DeliverMail } from "./deliver-mail.tsx";
import type { SentLetter } from "../../letters/send-letter.ts";
import { Delivered, DeliveryProblem } from "./delivery-outcome.tsx";
import { DoneButton } from "./done-button.tsx";
import { DownloadMail } from "./download-mail.tsx";
import type { MailDraft } from "./mail-draft.ts";
import { OpenInEmail } from "./open-in-email.tsx";
import { useDelivery } from "./use-delivery.ts";
import { type EmailProgram, useEmailProgram } from "./use-email-program.ts";

const useStyles = makeStyles({
  ours: { display: "inline-flex", flexWrap: "wrap", gap: "6px" },
  done: { marginLeft: "auto" },
});

export type MailActionsProps = {
  readonly mail: MailDraft;
  readonly people: readonly CustomerCard[] | null;
  /** The text on the page, which is selected where the browser refuses the clipboard. */
  readonly source: () => HTMLTextAreaElement | null;
  /** The mail is delivered, or left for good. */
  readonly onDone: () => void;
};

/** What can be done with the mail: the vendor's two ways, and ours inside the sandbox. */
export function MailActions({ mail, people, source, onDone }: MailActionsProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const width = useWidth();
  const program = useEmailProgram(mail);
  const delivery = useDelivery(mail, program.forget);
  const isDelivered = delivery.outcome?.outcome === "done";
  const forget = useEffectEvent(onDone);
  useEffect(() => {
    if (isDelivered) forget();
  }, [isDelivered]);
  const note = noteOf(program, delivery.outcome);
  const open = (): void => {
    program.opened();
    if (isDelivered) delivery.dismiss();
  };
  return (
    <>
      <DeliveryProblem delivery={delivery} />
      <ActionRow
        primary={
          <CopyButton
            appearance="primary"
            label={t("action.copyToClipboard")}
            text={mail.text}
            source={source}
          />
        }
        secondary={
          <>
            <OpenInEmail program={program} onOpen={open} />
            <SimulatorNote isInline>
              <span className={styles.ours}>
                <DeliverMail subject={mail.subject} people={people} delivery={delivery} />
                {width !== "pane" && <DownloadMail mail={mail} />}
              </span>
            </SimulatorNote>
            {width !== "pane" && (
              <span className={styles.done}>
                <DoneButton onDone={onDone} />
              </span>
            )}
          </>
        }
        {...(note !== null && { note })}
      />
    </>
  );
}

/** What there is to say beside the buttons: what the last of them did, and why one cannot be used. */
function noteOf({ says }: EmailProgram, outcome: SentLetter | null): ReactElement | null {
  const to = outcome?.outcome === "done" ? outcome.value : null;
  if (to === null && says === null) return null;
  return (
    <>
      {to !== null && <Delivered name={to.displayName} />}
      {to !== null && says !== null && " "}
      {says !== null && <output>{says}</output>}
    </>
  );
}
