import type { Side } from "@countersign/domain";
import { actingColours, visuallyHidden } from "@countersign/ui";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    height: "40px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "#ffffff",
  },
  part: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: "8px",
    border: "0",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "14px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  shown: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  partner: { borderBottomColor: actingColours.partner.bar },
  customer: { borderBottomColor: actingColours.customer.bar },
  dot: { width: "8px", height: "8px", borderRadius: "4px", forcedColorAdjust: "none" },
  partnerDot: { backgroundColor: actingColours.partner.bar },
  customerDot: { backgroundColor: actingColours.customer.bar },
  words: visuallyHidden,
});

const sides: readonly Side[] = ["partner", "customer"];

export interface SideSwitchProps {
  readonly shown: Side;
  /** The hidden side, when something has landed there since it was last seen. */
  readonly landedOn: Side | null;
  readonly onShow: (side: Side) => void;
}

/** Where only one pane fits: which one it is. */
export function SideSwitch({ shown, landedOn, onShow }: SideSwitchProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <nav className={styles.parts} aria-label={t("stage.switch")}>
      {sides.map((side) => (
        <button
          key={side}
          type="button"
          aria-pressed={side === shown}
          className={mergeClasses(
            styles.part,
            side === shown && styles.shown,
            side === shown && styles[side],
          )}
          onClick={() => onShow(side)}
        >
          {t(`side.${side}`)}
          {side === landedOn && (
            <span className={mergeClasses(styles.dot, styles[`${side}Dot`])}>
              <span className={styles.words}>{t("stage.landed")}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
