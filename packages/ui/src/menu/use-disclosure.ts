import { useEffect, useId, useRef, useState, type RefObject } from "react";

export interface Disclosure {
  readonly isOpen: boolean;
  readonly popupId: string;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly open: () => void;
  readonly close: () => void;
}

/** Something that opens below its button; Escape gives the focus back, a press elsewhere or leaving by Tab closes it. */
export function useDisclosure(): Disclosure {
  const [isOpen, setIsOpen] = useState(false);
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
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, [isOpen]);
  return { isOpen, popupId, root, open: () => setIsOpen(true), close: () => setIsOpen(false) };
}
