import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

export interface MenuChoice {
  readonly id: string;
  readonly label: ReactNode;
  /** A second line in smaller type. */
  readonly detail?: ReactNode;
  readonly isChosen?: boolean;
  /** Shown but not to be chosen; the detail says why. */
  readonly isGreyed?: boolean;
  readonly onChoose: () => void;
}

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    justifyContent: "center",
    // In a long menu the lines scroll rather than press each other flat.
    flexShrink: 0,
    minHeight: "32px",
    padding: "6px 10px",
    border: "0",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: tokens.fontFamilyBase,
    fontSize: "14px",
    lineHeight: "20px",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  greyed: { color: tokens.colorNeutralForeground3, cursor: "default" },
  detail: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

export interface MenuChoiceItemProps {
  readonly choice: MenuChoice;
  /** Called before the choice acts: the menu closes. */
  readonly onChosen: () => void;
}

/** One line of a menu. */
export function MenuChoiceItem({ choice, onChosen }: MenuChoiceItemProps): ReactElement {
  const styles = useStyles();
  const { label, detail, isChosen = false, isGreyed = false, onChoose } = choice;
  const choose = (): void => {
    if (isGreyed) return;
    onChosen();
    onChoose();
  };
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={isGreyed || undefined}
      aria-current={isChosen || undefined}
      className={mergeClasses(styles.choice, isChosen && styles.chosen, isGreyed && styles.greyed)}
      onClick={choose}
    >
      <span>{label}</span>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </button>
  );
}
