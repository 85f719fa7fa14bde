import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { bronze, pine } from "../theme/colours.ts";
import { markPaths } from "./mark-paths.ts";

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    flexShrink: 0,
    verticalAlign: "text-bottom",
    forcedColorAdjust: "none",
  },
});

export interface MarkProps {
  /** Edge in px: 12 in notes, 16 or 20 beside text, 20 in bars. */
  readonly size?: number;
  readonly onDark?: boolean;
}

/** The mark. Decorative: words always stand beside it. */
export function Mark({ size = 20, onDark = false }: MarkProps): ReactElement {
  const styles = useStyles();
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={markPaths.left} fill={onDark ? pine[120] : pine[80]} />
      <path d={markPaths.right} fill={onDark ? bronze[120] : bronze[80]} />
    </svg>
  );
}
