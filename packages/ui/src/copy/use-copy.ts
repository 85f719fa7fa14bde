import { useCallback, useEffect, useRef, useState } from "react";

/** Nothing yet, on the clipboard, or selected for the person to copy by keys. */
export type CopyOutcome = "idle" | "copied" | "selected";

/** How long a button says "Copied". */
const SAID_FOR_MS = 2000;

export interface Copying {
  readonly outcome: CopyOutcome;
  /** The keys that copy on this machine. */
  readonly keys: "Ctrl+C" | "⌘C";
  /** Puts text on the clipboard; where the browser refuses, selects `source` instead. */
  readonly copy: (text: string, source: () => HTMLElement | null) => Promise<void>;
}

/** Copying that also works without a clipboard, as on plain HTTP in a local network. */
export function useCopy(): Copying {
  const [outcome, setOutcome] = useState<CopyOutcome>("idle");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback(
    async (text: string, source: () => HTMLElement | null): Promise<void> => {
      clearTimeout(timer.current);
      if (await isOnClipboard(text)) {
        setOutcome("copied");
        timer.current = setTimeout(() => setOutcome("idle"), SAID_FOR_MS);
        return;
      }
      setOutcome("selected");
      const element = source();
      if (element !== null) selectContent(element);
    },
    [],
  );
  return { outcome, keys: copyKeys(), copy };
}

async function isOnClipboard(text: string): Promise<boolean> {
  // Outside secure contexts browsers leave `clipboard` out, although its type promises it.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the person or by policy: the selected text is the way on.
    return false;
  }
}

function selectContent(element: HTMLElement): void {
  element.focus();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.select();
    return;
  }
  getSelection()?.selectAllChildren(element);
}

function copyKeys(): "Ctrl+C" | "⌘C" {
  return /Mac|iPhone|iPad/u.test(navigator.userAgent) ? "⌘C" : "Ctrl+C";
}
