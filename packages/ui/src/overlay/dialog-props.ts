import type { ReactNode } from "react";

export interface DialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** Buttons, the primary one first. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}
