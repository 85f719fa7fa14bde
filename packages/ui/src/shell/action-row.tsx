import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useWidth } from "../viewport/use-width.ts";

const useStyles = makeStyles({
  row: {
    position: "sticky",
    bottom: 0,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "8px",
    marginTop: "auto",
    marginInline: "-16px",
    padding: "10px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  narrowRow: {
    flexDirection: "column-reverse",
    alignItems: "stretch",
    marginInline: "-12px",
    padding: "8px 12px",
    "& > button, & > a, & > :not([data-note]) button, & > :not([data-note]) a": {
      flexGrow: 1,
      maxWidth: "none",
      minHeight: "40px",
    },
  },
  others: { display: "flex", flexWrap: "wrap", gap: "8px", marginBlock: "12px" },
  note: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  spacer: { flexShrink: 0, height: "16px" },
});

export interface ActionRowProps {
  /** The one primary button of the screen. */
  readonly primary: ReactNode;
  readonly secondary?: ReactNode;
  /** A hint beside the buttons: what is still missing. */
  readonly note?: ReactNode;
}

/** The buttons of a screen, stuck to the bottom of the pane; when narrow only the primary one sticks, full width. */
export function ActionRow({ primary, secondary, note }: ActionRowProps): ReactElement {
  const styles = useStyles();
  const isNarrow = useWidth() === "narrow";
  return (
    <>
      {isNarrow && secondary !== undefined && <div className={styles.others}>{secondary}</div>}
      <div className={styles.spacer} />
      <div className={mergeClasses(styles.row, isNarrow && styles.narrowRow)}>
        {primary}
        {!isNarrow && secondary}
        {note !== undefined && (
          <span className={styles.note} data-note="">
            {note}
          </span>
        )}
      </div>
    </>
  );
}
