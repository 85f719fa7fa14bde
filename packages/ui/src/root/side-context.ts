import { createContext, useContext } from "react";
import type { Side } from "../theme/side.ts";

export const SideContext = createContext<Side>("stage");

/** Whose screen this is. */
export function useSide(): Side {
  return useContext(SideContext);
}
