import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ink } from "../theme/colours.ts";
import { visuallyHidden } from "../theme/visually-hidden.ts";
import { useSharedWords } from "../words/shared-words.ts";
import { Late } from "./late.tsx";

const useStyles = makeStyles({
  bone: {
    height: "12px",
    borderRadius: "3px",
    backgroundColor: "#e8e8e8",
    animationName: { "0%, 100%": { opacity: 1 }, "50%": { opacity: 0.5 } },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  title: { width: "220px", maxWidth: "60%", height: "18px", marginBlock: "5px 17px" },
  frame: { border: `1px solid ${ink.cardLine}`, borderRadius: "6px", backgroundColor: "#ffffff" },
  row: {
    display: "flex",
    gap: "24px",
    alignItems: "center",
    height: "36px",
    paddingInline: "12px",
  },
  long: { width: "34%" },
  short: { width: "18%" },
  words: visuallyHidden,
});

export interface SkeletonRowsProps {
  readonly rows: number;
}

/** Rows of a table that are on their way, in the height they will have. */
export function SkeletonRows({ rows }: SkeletonRowsProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  return (
    <Late>
      <output className={styles.words}>{t("list.loading")}</output>
      <div className={styles.frame} aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} className={styles.row}>
            <div className={mergeClasses(styles.bone, styles.long)} />
            <div className={mergeClasses(styles.bone, styles.short)} />
            <div className={mergeClasses(styles.bone, styles.short)} />
          </div>
        ))}
      </div>
    </Late>
  );
}

/** A page on its way: its title and some rows. */
export function SkeletonPage({ rows = 6 }: Partial<SkeletonRowsProps>): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <Late>
        <div className={mergeClasses(styles.bone, styles.title)} />
      </Late>
      <SkeletonRows rows={rows} />
    </div>
  );
}
