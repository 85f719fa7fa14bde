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

type PlainAsk = Exclude<PaneRequest["ask"], "playAndOpen">;
type Play = Omit<Extract<PaneRequest, { ask: "playAndOpen" }>, "countersign" | "ask">;

/** Asks the stage for something; nothing happens in a window of its own. */
export function useAskStage(): (ask: PlainAsk) => void {
  const isInPane = useIsInPane();
  return useCallback((ask) => (isInPane ? askStage(ask) : undefined), [isInPane]);
}

/** Lets the stage play somebody and open a page for them; `null` in a window of its own. */
export function usePlayOnStage(): ((play: Play) => void) | null {
  const isInPane = useIsInPane();
  return isInPane ? playOnStage : null;
}

function askStage(ask: PlainAsk): void {
  post({ countersign: "pane", ask });
}

function playOnStage(play: Play): void {
  post({ countersign: "pane", ask: "playAndOpen", ...play });
}

function post(request: PaneRequest): void {
  window.parent.postMessage(request, window.location.origin);
}
