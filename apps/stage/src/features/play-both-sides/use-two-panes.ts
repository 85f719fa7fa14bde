import { useSyncExternalStore } from "react";

/** Below this a pane would be too narrow for its app, so one is shown at a time; in px. */
const TWO_PANES = 960;

/** Whether both panes fit beside each other. */
export function useTwoPanes(): boolean {
  return useSyncExternalStore(subscribe, () => window.innerWidth >= TWO_PANES);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}
