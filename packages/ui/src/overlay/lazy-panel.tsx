import { lazy, Suspense, type ReactElement } from "react";
import type { PanelProps } from "./panel-props.ts";
import { useOverlay } from "./use-overlay.ts";

const FluentPanel = lazy(async () => ({
  default: (await import("./fluent-panel.tsx")).FluentPanel,
}));

/** A side panel, the whole page below 480 px; its code is fetched when it first opens. */
export function LazyPanel(props: PanelProps): ReactElement | null {
  if (!useOverlay(props.isOpen)) return null;
  return (
    <Suspense fallback={null}>
      <FluentPanel {...props} />
    </Suspense>
  );
}
