import { useEffect, useLayoutEffect, useRef } from "react";

/** Gives the focus back to what had it before something opened over the page. */
export function useReturnFocus(isOpen: boolean): void {
  const before = useRef<Element | null>(null);
  // Before what opens takes the focus, which it does in an effect of its own.
  useLayoutEffect(() => {
    if (isOpen) before.current = document.activeElement;
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return undefined;
    return () => {
      const { current } = before;
      if (current instanceof HTMLElement && current.isConnected) current.focus();
    };
  }, [isOpen]);
}
