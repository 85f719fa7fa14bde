import { createContext, useCallback, useContext } from "react";
import type { ActingSide } from "../theme/side.ts";

/** Something that just changed: which row or field, by whose act, and the sentence that says so. */
export interface LandedChange {
  readonly id: string;
  readonly side: ActingSide;
  readonly sentence: string;
}

export interface Landings {
  readonly landed: ReadonlyMap<string, ActingSide>;
  readonly land: (changes: readonly LandedChange[]) => void;
}

export const LandingContext = createContext<Landings>({ landed: new Map(), land: () => undefined });

/** Marks what landed and says it politely; the bar stays until the next action in this pane. */
export function useLand(): Landings["land"] {
  return useContext(LandingContext).land;
}

/** Asks for the side whose act landed on a row or field; `null` when nothing did. */
export function useLandedSides(): (id: string) => ActingSide | null {
  const { landed } = useContext(LandingContext);
  return useCallback((id) => landed.get(id) ?? null, [landed]);
}
