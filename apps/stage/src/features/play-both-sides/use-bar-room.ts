import { useAtLeast } from "./use-at-least.ts";
import { useTwoPanes } from "./use-two-panes.ts";

/** From here on the bar writes everything out; in px. */
const WIDE = 1180;

/** What the bar has room for: everything in words, the date with signs for the rest, or, over one pane, a menu. */
export type BarRoom = "wide" | "two" | "one";

export function useBarRoom(): BarRoom {
  const isWide = useAtLeast(WIDE);
  const isTwo = useTwoPanes();
  if (isWide) return "wide";
  return isTwo ? "two" : "one";
}
