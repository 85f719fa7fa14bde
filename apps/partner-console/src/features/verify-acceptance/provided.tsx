import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const FILLED = "●";
const HOLLOW = "○";

const useStyles = makeStyles({
  line: { display: "flex", gap: "6px" },
  dot: { fontSize: "10px" },
});

export type ProvidedProps = { readonly isProvided: boolean; readonly children: ReactNode };

/** Whether a line holds something: a dot, and always the words. */
export function Provided({ isProvided, children }: ProvidedProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <span className={styles.dot} aria-hidden="true">
        {isProvided ? FILLED : HOLLOW}
      </span>
      <span>{children}</span>
    </span>
  );
}
