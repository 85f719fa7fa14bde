import { lazy, Suspense, type ReactElement, type ReactNode } from "react";
import { useOpenedOnce } from "./use-opened-once.ts";
import { useReturnFocus } from "./use-return-focus.ts";

/** Fluent's dialog brings focus trapping and motion with it, so it comes when the first one opens. */
const FluentDialog = lazy(async () => ({
  default: (await import("./fluent-dialog.tsx")).FluentDialog,
}));

export interface DialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** Buttons, the primary one first. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog whose code is fetched when it first opens. Escape and a press outside close it; focus returns. */
export function LazyDialog(props: DialogProps): ReactElement | null {
  useReturnFocus(props.isOpen);
  if (!useOpenedOnce(props.isOpen)) return null;
  return (
    <Suspense fallback={null}>
      <FluentDialog {...props} />
    </Suspense>
  );
}
