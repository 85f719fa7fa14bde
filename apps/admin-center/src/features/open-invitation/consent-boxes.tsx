import type { InvitationReviewView } from "@countersign/endpoints";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { AgreementBox } from "../../agreement/agreement-box.tsx";
import { ConsentBox } from "../../agreement/consent-box.tsx";
import { useWords } from "../../words.ts";
import type { Asked } from "./asked-of.ts";

const useStyles = makeStyles({
  boxes: { display: "flex", flexDirection: "column", margin: 0, border: "0", padding: 0 },
});

export interface ConsentBoxesProps {
  readonly review: InvitationReviewView;
  readonly asked: Asked;
  readonly ticks: Asked;
  readonly onTick: (ticks: Asked) => void;
}

/** One box for the relationship and one for the agreement, each only where it is asked for. */
export function ConsentBoxes({ review, asked, ticks, onTick }: ConsentBoxesProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <fieldset className={styles.boxes} aria-label={t("invitation.boxesTitle")}>
      {asked.relationship && (
        <ConsentBox
          isTicked={ticks.relationship}
          onTick={(relationship) => onTick({ ...ticks, relationship })}
          label={t("invitation.authorizeBox", { partner: review.partner.companyName })}
        />
      )}
      {asked.agreement && (
        <AgreementBox
          offered={review.offered}
          isTicked={ticks.agreement}
          onTick={(agreement) => onTick({ ...ticks, agreement })}
        />
      )}
    </fieldset>
  );
}
