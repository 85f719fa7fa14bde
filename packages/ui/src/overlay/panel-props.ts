import type { ReactNode } from "react";

export interface PanelProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** Something may be half typed: a press beside the panel does not close it. */
  readonly hasForm?: boolean;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}
