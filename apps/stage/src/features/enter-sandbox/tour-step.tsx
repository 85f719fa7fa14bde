import type { Side } from "@countersign/domain";
import { bronze, pine } from "@countersign/ui";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  step: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) 16px",
    alignItems: "center",
    columnGap: "10px",
    width: "100%",
    minHeight: "60px",
    padding: "6px 6px",
    border: "0",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
  },
  door: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  number: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "24px",
    borderRadius: "12px",
    color: "#ffffff",
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    forcedColorAdjust: "none",
  },
  partner: { backgroundColor: pine[80] },
  customer: { backgroundColor: bronze[80] },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  clause: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

export interface TourStepProps {
  readonly number: string;
  readonly side: Side;
  readonly title: string;
  readonly clause: string;
}

/** A step that begins somewhere else: the whole row is the button of its form. */
export function TourDoor(step: TourStepProps): ReactElement {
  const styles = useStyles();
  return (
    <button type="submit" className={mergeClasses(styles.step, styles.door)}>
      <StepText {...step} />
      <ChevronRightRegular aria-hidden="true" />
    </button>
  );
}

/** A step that goes on where the last one ended. */
export function TourStep(step: TourStepProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.step}>
      <StepText {...step} />
    </div>
  );
}

function StepText({ number, side, title, clause }: TourStepProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span className={mergeClasses(styles.number, styles[side])}>{number}</span>
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.clause}>{clause}</span>
      </span>
    </>
  );
}
