import { useEffect } from "react";
import { useOverlayRoot } from "./overlay-root.tsx";
import { useOpenedOnce } from "./use-opened-once.ts";
import { useReturnFocus } from "./use-return-focus.ts";

/** What every overlay does: it comes when it first opens, stays to close by itself, and gives the focus back. */
export function useOverlay(isOpen: boolean): boolean {
  const keepFocus = useOverlayRoot();
  useEffect(() => {
    if (isOpen) keepFocus();
  }, [isOpen, keepFocus]);
  useReturnFocus(isOpen);
  return useOpenedOnce(isOpen);
}
