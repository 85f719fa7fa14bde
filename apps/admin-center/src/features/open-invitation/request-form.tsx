import type { InvitationReviewView } from "@countersign/endpoints";
import { ActionRow } from "@countersign/ui";
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, type SubmitEvent, useId, useState } from "react";
import { TickHint } from "../../agreement/tick-hint.tsx";
import { useWords } from "../../words.ts";
import { askedOf, type Asked } from "./asked-of.ts";
import { ConsentBoxes } from "./consent-boxes.tsx";
import { RequestPage } from "./request-page.tsx";
import type { ShutInvitation } from "./shut-invitation.ts";

const useStyles = makeStyles({
  // The whole page is the form, so that its buttons can stick to the bottom of the pane from the start.
  form: { display: "flex", flexDirection: "column", flexGrow: 1 },
});

const NOTHING_TICKED: Asked = { relationship: false, agreement: false };

export interface RequestFormProps {
  readonly review: InvitationReviewView;
  readonly isRouteMissing: boolean;
  readonly shut: ShutInvitation | null;
  readonly isBusy: boolean;
  /** What became of the last try; `retry` sends the same again. */
  readonly outcome: (retry: () => void) => ReactNode;
  readonly onAccept: (ticks: Asked) => void;
  readonly onCancel: () => void;
}

/** The boxes, none ticked in advance, and the button that waits for all of them. */
export function RequestForm(props: RequestFormProps): ReactElement {
  const { review, isRouteMissing, shut, isBusy, outcome, onAccept, onCancel } = props;
  const styles = useStyles();
  const { t } = useWords();
  const hintId = useId();
  const [ticks, setTicks] = useState(NOTHING_TICKED);
  const asked = askedOf(review);
  const isReady =
    (!asked.relationship || ticks.relationship) && (!asked.agreement || ticks.agreement);
  const send = (): void => {
    if (isReady && !isBusy) onAccept(ticks);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <RequestPage review={review} isRouteMissing={isRouteMissing} shut={shut}>
        {outcome(send)}
        <ConsentBoxes review={review} asked={asked} ticks={ticks} onTick={setTicks} />
      </RequestPage>
      <ActionRow
        primary={
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={!isReady || isBusy}
            aria-describedby={isReady ? undefined : hintId}
          >
            {t(acceptKey(asked))}
          </Button>
        }
        secondary={<Button onClick={onCancel}>{t("action.cancel")}</Button>}
        note={isReady ? undefined : <TickHint id={hintId}>{t(hintKey(asked))}</TickHint>}
      />
    </form>
  );
}

function acceptKey(asked: Asked): "invitation.accept" | "invitation.authorize" | "action.accept" {
  if (!asked.relationship) return "action.accept";
  return asked.agreement ? "invitation.accept" : "invitation.authorize";
}

function hintKey(asked: Asked): "invitation.tickBoth" | "invitation.tickOne" {
  return asked.relationship && asked.agreement ? "invitation.tickBoth" : "invitation.tickOne";
}
