import { useEffect, useRef } from "react";

/**
 * Moves focus to the page's title whenever `act` is another than it was: what the person pressed is gone with the page
 * it stood on. `act` stands for what this person did; what others change on the open page leaves the focus alone.
 */
export function useFocusTitle(act: boolean): void {
  const before = useRef(act);
  useEffect(() => {
    if (before.current === act) return;
    before.current = act;
    document.querySelector("h1")?.focus();
  }, [act]);
}
