import { actingColours, ink, type ActingSide } from "@countersign/ui";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useWords } from "../../words.ts";
import { useDivider, type DividerOptions } from "./use-divider.ts";

const useStyles = makeStyles({
  seam: {
    position: "relative",
    zIndex: 2,
    width: "12px",
    overflow: "visible",
    backgroundColor: "#ffffff",
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: "rgba(0, 0, 0, 0.06)" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  zigzag: { display: "block", width: "12px", height: "100%", pointerEvents: "none" },
  dot: {
    position: "absolute",
    left: "50%",
    top: "50%",
    width: "10px",
    height: "10px",
    borderRadius: "5px",
    opacity: 0,
    pointerEvents: "none",
    animationDuration: "300ms",
    animationTimingFunction: "ease-in",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  // The acting side's colour, running towards the other one.
  partner: { backgroundColor: actingColours.customer.bar, animationName: runTo("-22px") },
  customer: { backgroundColor: actingColours.partner.bar, animationName: runTo("12px") },
});

/** From the middle of the seam into the pane where something landed. */
function runTo(distance: string) {
  return {
    from: { top: "25%", transform: "translateX(-50%)", opacity: 1 },
    "70%": { top: "50%", transform: "translateX(-50%)", opacity: 1 },
    to: { top: "50%", transform: `translateX(${distance})`, opacity: 0 },
  };
}

/** Something landed on a side, for the `turn`-th time. */
export type SeamRun = { readonly side: ActingSide; readonly turn: number };

export interface SeamProps extends Omit<DividerOptions, "label"> {
  readonly run: SeamRun | null;
  /** While the choice of a person lies over the panes. */
  readonly isAsleep: boolean;
}

/** The zigzag between the two halves, which is the divider too. A dot runs along it to where something landed. */
export function Seam({ run, isAsleep, ...divider }: SeamProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const splitter = useDivider({ ...divider, label: t("stage.seam") });
  return (
    <div {...splitter} inert={isAsleep} className={styles.seam}>
      <Zigzag className={styles.zigzag} />
      {run !== null && (
        <span
          key={run.turn}
          data-run={run.side}
          className={mergeClasses(styles.dot, styles[run.side])}
        />
      )}
    </div>
  );
}

function Zigzag({ className }: { readonly className: string }): ReactElement {
  const teeth = useId();
  return (
    <svg className={className} aria-hidden="true" focusable="false">
      <pattern id={teeth} width="12" height="20" patternUnits="userSpaceOnUse">
        <path d="M8 0L4.5 10L8 20" fill="none" stroke={ink.seam} strokeWidth="1.5" />
      </pattern>
      <rect width="12" height="100%" fill={`url(#${teeth})`} />
    </svg>
  );
}
