import { useAtLeast } from "./use-at-least.ts";

/** Below this a pane would be too narrow for its app, so one is shown at a time; in px. */
const TWO_PANES = 960;

/** Whether both panes fit beside each other. */
export function useTwoPanes(): boolean {
  return useAtLeast(TWO_PANES);
}
