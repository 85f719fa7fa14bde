import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Gives the focus back to what had it before something opened over the page; to the title where that is gone with its
 * page. Left to nothing, Fluent's focus manager would go on hiding the new page from readers.
 */
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
      const isThere = current !== document.body && current?.isConnected === true;
      if (isThere && current instanceof HTMLElement) current.focus();
      else document.querySelector("h1")?.focus();
    };
  }, [isOpen]);
}
