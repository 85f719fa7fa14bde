import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { ink } from "../theme/colours.ts";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "10px",
    padding: "20px 16px",
    border: `1px solid ${ink.cardLine}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: "14px",
    lineHeight: "20px",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface EmptyStateProps {
  /** One sentence: what will be here. */
  readonly text: string;
  /** The one button that makes it so. */
  readonly actions?: ReactNode;
  /** A `SimulatorNote` when the real console would not say it. */
  readonly note?: ReactNode;
}

/** A list that has nothing yet, or no hits. */
export function EmptyState({ text, actions, note }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p>{text}</p>
      {note}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
