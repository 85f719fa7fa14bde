import { lazy, Suspense, type ReactElement } from "react";
import type { DialogProps } from "./dialog-props.ts";
import { useOverlay } from "./use-overlay.ts";

/** Fluent's dialog brings focus trapping and motion with it, so it comes when the first one opens. */
const FluentDialog = lazy(async () => ({
  default: (await import("./fluent-dialog.tsx")).FluentDialog,
}));

/** A dialog whose code is fetched when it first opens. Escape and a press outside close it; focus returns. */
export function LazyDialog(props: DialogProps): ReactElement | null {
  if (!useOverlay(props.isOpen)) return null;
  return (
    <Suspense fallback={null}>
      <FluentDialog {...props} />
    </Suspense>
  );
}
