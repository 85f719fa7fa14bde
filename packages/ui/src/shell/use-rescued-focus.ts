import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * When an open page turns, by what others do, and takes away or hides what held the focus, the page's title gets it. A
 * focus that was elsewhere, or nowhere, or in another pane, is left alone.
 */
export function useRescuedFocus(isTurned: boolean): void {
  const holder = useRef<Node | null>(null);
  useEffect(() => {
    const hold = ({ target }: FocusEvent): void => {
      holder.current = target instanceof Node ? target : null;
    };
    const letGo = (): void => {
      holder.current = null;
    };
    // A press moves the focus, to nowhere when it meets nothing that takes it.
    document.addEventListener("pointerdown", letGo);
    document.addEventListener("focusin", hold);
    return () => {
      document.removeEventListener("pointerdown", letGo);
      document.removeEventListener("focusin", hold);
    };
  }, []);
  useLayoutEffect(() => {
    if (!isTurned || !document.hasFocus()) return;
    if (isLost(holder.current)) document.querySelector("h1")?.focus();
  }, [isTurned]);
}

function isLost(holder: Node | null): boolean {
  if (holder === null) return false;
  return !holder.isConnected || holder.parentElement?.closest("[hidden]") !== null;
}
