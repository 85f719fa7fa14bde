import { useSyncExternalStore } from "react";

/** What an app answers to: its own viewport, which in a pane is the frame. */
export type Width = "narrow" | "pane" | "full";

/** Narrow below 480 px, pane below 840, else full. */
export function widthOf(viewport: number): Width {
  if (viewport < 480) return "narrow";
  return viewport < 840 ? "pane" : "full";
}

/** The width class of the app's own viewport. */
export function useWidth(): Width {
  return useSyncExternalStore(subscribe, () => widthOf(window.innerWidth));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}
