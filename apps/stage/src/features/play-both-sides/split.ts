import type { Side } from "@countersign/domain";

/** How much of the width the partner's pane has, in percent. */
export type Split = 30 | 50 | 70;

export const SPLITS: readonly [Split, Split, Split] = [30, 50, 70];

/** Whether a side has the greater part. */
export function isWide(side: Side, split: Split): boolean {
  return split === (side === "partner" ? 70 : 30);
}

/** 70/30 for a side, or equal again if it already has that. */
export function toggledFor(side: Side, split: Split): Split {
  if (isWide(side, split)) return 50;
  return side === "partner" ? 70 : 30;
}

/** The stop that lies nearest to where the divider was let go. */
export function nearestSplit(percent: number): Split {
  const [least, equal, most] = SPLITS;
  if (percent < 40) return least;
  return percent > 60 ? most : equal;
}

/** The next stop in a direction; at the end it stays. */
export function steppedSplit(split: Split, step: -1 | 1): Split {
  return SPLITS[SPLITS.indexOf(split) + step] ?? split;
}
