import { useEffect, useId, useRef, useState } from "react";
import type { MenuToggle } from "./app-bar.tsx";

/** The folded left menu: open or not; Escape, a press outside it and a chosen page fold it again. */
export function useFoldingMenu(): MenuToggle & { readonly fold: () => void } {
  const [isOpen, setIsOpen] = useState(false);
  const controls = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      setIsOpen(false);
      button.current?.focus();
    };
    const onPointerDown = (event: PointerEvent): void => {
      const isInside = event.target instanceof Element && event.target.closest("header") !== null;
      if (!isInside) setIsOpen(false);
    };
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("pointerdown", onPointerDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("pointerdown", onPointerDown);
    };
  }, [isOpen]);
  return {
    isOpen,
    controls,
    button,
    onToggle: () => setIsOpen((open) => !open),
    fold: () => setIsOpen(false),
  };
}
