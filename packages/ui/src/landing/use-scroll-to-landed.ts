import { useEffect, useRef, type RefObject } from "react";
import type { ActingSide } from "../theme/side.ts";

/** Brings what landed into view, unless the person is typing. */
export function useScrollToLanded<Target extends Element>(
  side: ActingSide | null,
): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (side !== null && !isTyping(document.activeElement))
      target.current?.scrollIntoView({ block: "nearest" });
  }, [side]);
  return target;
}

function isTyping(focused: Element | null): boolean {
  if (focused instanceof HTMLInputElement)
    return !["checkbox", "radio", "button", "submit"].includes(focused.type);
  return (
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLElement && focused.isContentEditable)
  );
}
