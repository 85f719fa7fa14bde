import { useCallback, useEffect, useState } from "react";
import { useIsInPane } from "../viewport/placement.ts";
import { listenTo, StageNews, type PaneRequest } from "./pane-messages.ts";

/** What the stage around this pane says; `null` in a window of its own, and until the stage has answered. */
export function useStageNews(): StageNews | null {
  const isInPane = useIsInPane();
  const [news, setNews] = useState<StageNews | null>(null);
  useEffect(() => {
    if (!isInPane) return undefined;
    const stop = listenTo(StageNews, (source) => source === window.parent, setNews);
    askStage("hello");
    return stop;
  }, [isInPane]);
  return isInPane ? news : null;
}

/** Asks the stage for something; nothing happens in a window of its own. */
export function useAskStage(): (ask: PaneRequest["ask"]) => void {
  const isInPane = useIsInPane();
  return useCallback((ask) => (isInPane ? askStage(ask) : undefined), [isInPane]);
}

function askStage(ask: PaneRequest["ask"]): void {
  const request: PaneRequest = { countersign: "pane", ask };
  window.parent.postMessage(request, window.location.origin);
}
