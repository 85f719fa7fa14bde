import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { bronze, ink, pine } from "../theme/colours.ts";
import { useSharedWords } from "../words/shared-words.ts";
import { markPaths } from "./mark-paths.ts";

/** Where a customer stands with the agreement, as the mark shows it. */
export type GlyphStanding =
  | "nothingOnRecord"
  | "attested"
  | "acceptedDirectly"
  | "both"
  | "waiting"
  | "contactPartner";

type Half = "empty" | "filled" | "dotted";

const halves: Readonly<Record<GlyphStanding, { readonly left: Half; readonly right: Half }>> = {
  nothingOnRecord: { left: "empty", right: "empty" },
  attested: { left: "filled", right: "empty" },
  acceptedDirectly: { left: "empty", right: "filled" },
  both: { left: "filled", right: "filled" },
  waiting: { left: "empty", right: "dotted" },
  contactPartner: { left: "dotted", right: "empty" },
};

const useStyles = makeStyles({
  // Centred on the first line of the words, whatever its height.
  small: { marginTop: "calc((1lh - 16px) / 2)" },
  large: { marginTop: "calc((1lh - 20px) / 2)" },
  standing: { display: "inline-flex", alignItems: "flex-start", gap: "6px", verticalAlign: "top" },
  glyph: {
    flexShrink: 0,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "#ffffff",
      borderRadius: "3px",
    },
  },
});

export interface StandingGlyphProps {
  readonly standing: GlyphStanding;
  readonly size?: 16 | 20;
  /** Other words than the standing's own, for example with a date. There are always words. */
  readonly children?: ReactNode;
}

/** The mark as a standing: a half is filled when that side is on record. */
export function StandingGlyph({ standing, size = 16, children }: StandingGlyphProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const { left, right } = halves[standing];
  return (
    <span className={styles.standing}>
      <svg
        className={mergeClasses(styles.glyph, size === 16 ? styles.small : styles.large)}
        width={size}
        height={size}
        viewBox="0 0 24 24"
        aria-hidden="true"
      >
        <HalfPath path={markPaths.left} half={left} colour={pine[80]} size={size} />
        <HalfPath path={markPaths.right} half={right} colour={bronze[80]} size={size} />
      </svg>
      <span>{children ?? t(`standing.${standing}`)}</span>
    </span>
  );
}

interface HalfPathProps {
  readonly path: string;
  readonly half: Half;
  readonly colour: string;
  readonly size: number;
}

function HalfPath({ path, half, colour, size }: HalfPathProps): ReactElement {
  if (half === "filled") return <path d={path} fill={colour} />;
  // One device pixel of outline, whatever the size of the glyph.
  const width = 24 / size;
  const line =
    half === "empty"
      ? { stroke: ink.emptyHalf, strokeWidth: width }
      : { stroke: colour, strokeWidth: width * 1.25, strokeDasharray: `${width} ${width * 1.5}` };
  return <path d={path} fill="none" {...line} />;
}
