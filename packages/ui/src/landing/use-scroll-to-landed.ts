import { useEffect, useRef, type RefObject } from "react";
import type { ActingSide } from "../theme/side.ts";

/** Brings what landed into view, unless the person is typing. */
export function useScrollToLanded<Target extends Element>(
  side: ActingSide | null,
): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (side === null || isTyping(document.activeElement)) return;
    target.current?.scrollIntoView({ block: "nearest" });
  }, [side]);
  return target;
}

const pressed: ReadonlySet<string> = new Set(["checkbox", "radio", "button", "submit"]);

function isTyping(focused: Element | null): boolean {
  if (focused instanceof HTMLInputElement) return !pressed.has(focused.type);
  return (
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLElement && focused.isContentEditable)
  );
}
