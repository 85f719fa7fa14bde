import { createContext, useContext } from "react";

/** In a window of its own, or in one of the stage's panes. */
export type Placement = "window" | "pane";

export const PlacementContext = createContext<Placement>("window");

export function placementOfWindow(): Placement {
  return window.parent === window ? "window" : "pane";
}

/** Whether this app runs in one of the stage's panes. */
export function useIsInPane(): boolean {
  return useContext(PlacementContext) === "pane";
}
