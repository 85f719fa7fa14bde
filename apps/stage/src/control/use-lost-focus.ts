import { useEffect } from "react";

/** When something goes away with the focus in it, the focus returns to where it was when that thing came. */
export function useLostFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}
