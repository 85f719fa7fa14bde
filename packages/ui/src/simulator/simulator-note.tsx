import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Mark } from "../brand/mark.tsx";
import { ink } from "../theme/colours.ts";
import { visuallyHidden } from "../theme/visually-hidden.ts";
import { useSharedWords } from "../words/shared-words.ts";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "7px 10px",
    border: `1px dashed ${ink.simulatorLine}`,
    borderRadius: "6px",
    fontFamily: tokens.fontFamilyBase,
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground1,
  },
  inline: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    padding: "3px 8px",
    borderRadius: "4px",
  },
  mark: { flexShrink: 0, display: "inline-flex", paddingTop: "2px" },
  inlineMark: { paddingTop: 0 },
  words: visuallyHidden,
  content: { flexGrow: 1, minWidth: 0 },
});

export interface SimulatorNoteProps {
  /** In a row or a line of text rather than a block. */
  readonly isInline?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Everything that the real console lacks stands in this: dashed line, small mark, "Added by the simulator". */
export function SimulatorNote({
  isInline = false,
  className,
  children,
}: SimulatorNoteProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const Box = isInline ? "span" : "div";
  return (
    <Box
      role="note"
      className={mergeClasses(styles.note, isInline && styles.inline, className)}
      title={t("simulator.tooltip")}
      aria-label={t("simulator.tooltip")}
    >
      <span className={mergeClasses(styles.mark, isInline && styles.inlineMark)}>
        <Mark size={12} />
      </span>
      <Box className={styles.content}>{children}</Box>
    </Box>
  );
}
