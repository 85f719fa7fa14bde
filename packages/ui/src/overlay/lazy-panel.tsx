import { lazy, Suspense, type ReactElement, type ReactNode } from "react";
import { useOpenedOnce } from "./use-opened-once.ts";
import { useReturnFocus } from "./use-return-focus.ts";

const FluentPanel = lazy(async () => ({
  default: (await import("./fluent-panel.tsx")).FluentPanel,
}));

export interface PanelProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A side panel, the whole page below 480 px; its code is fetched when it first opens. */
export function LazyPanel(props: PanelProps): ReactElement | null {
  useReturnFocus(props.isOpen);
  if (!useOpenedOnce(props.isOpen)) return null;
  return (
    <Suspense fallback={null}>
      <FluentPanel {...props} />
    </Suspense>
  );
}
