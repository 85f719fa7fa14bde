import { lazy, Suspense, type ReactElement } from "react";
import type { PanelProps } from "./panel-props.ts";
import { useOpenedOnce } from "./use-opened-once.ts";
import { useReturnFocus } from "./use-return-focus.ts";

const FluentPanel = lazy(async () => ({
  default: (await import("./fluent-panel.tsx")).FluentPanel,
}));

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
