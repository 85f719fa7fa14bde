import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Gives the focus back to what had it before something opened over the page; to its like, or the title, of the page that
 * came in its place. Left to nothing, Fluent's focus manager would go on hiding the new page from readers.
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
      else focusNewPage(current);
    };
  }, [isOpen]);
}

/**
 * A page that is still on its way has no title yet; one that came anew may have the same link again. Where somebody
 * goes elsewhere meanwhile, the focus is theirs.
 */
function focusNewPage(before: Element | null): void {
  const focus = (): boolean => {
    if (document.activeElement !== document.body) return true;
    const title = document.querySelector("h1");
    (sameLink(before) ?? title)?.focus();
    return title !== null;
  };
  if (focus()) return;
  const arriving = new MutationObserver(() => {
    if (focus()) arriving.disconnect();
  });
  arriving.observe(document.body, { childList: true, subtree: true });
}

function sameLink(before: Element | null): HTMLElement | undefined {
  const href = before?.getAttribute("href") ?? null;
  if (href === null) return undefined;
  return [...document.querySelectorAll("a")].find((link) => link.getAttribute("href") === href);
}
