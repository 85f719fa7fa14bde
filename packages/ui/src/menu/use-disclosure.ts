import { useEffect, useId, useRef, useState, type RefObject } from "react";

export interface Disclosure {
  readonly isOpen: boolean;
  /** Above the button where there is no room below it, as in the row at the bottom of a pane. */
  readonly opens: "below" | "above";
  readonly popupId: string;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly open: () => void;
  readonly close: () => void;
}

/** Something that opens below its button; Escape gives the focus back, a press elsewhere or leaving by Tab closes it. */
export function useDisclosure(): Disclosure {
  const [isOpen, setIsOpen] = useState(false);
  const [opens, setOpens] = useState<Disclosure["opens"]>("below");
  const popupId = useId();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: Event): void => {
      const isInside = event.target instanceof Node && root.current?.contains(event.target);
      if (isInside !== true) setIsOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      setIsOpen(false);
      root.current?.querySelector("button")?.focus();
    };
    // A press inside a frame is heard by nobody here, but it takes the focus from this window.
    const closeOnLeaving = (): void => setIsOpen(false);
    window.addEventListener("blur", closeOnLeaving);
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      window.removeEventListener("blur", closeOnLeaving);
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, [isOpen]);
  const open = (): void => {
    setOpens(roomierSideOf(root.current));
    setIsOpen(true);
  };
  return { isOpen, opens, popupId, root, open, close: () => setIsOpen(false) };
}

/** The height in px that a short menu needs. */
const SHORT_MENU = 240;

function roomierSideOf(element: HTMLElement | null): Disclosure["opens"] {
  if (element === null) return "below";
  const { top, bottom } = element.getBoundingClientRect();
  const roomBelow = window.innerHeight - bottom;
  return roomBelow < SHORT_MENU && top > roomBelow ? "above" : "below";
}
