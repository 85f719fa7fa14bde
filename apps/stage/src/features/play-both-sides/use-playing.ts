import type { Attempt } from "@countersign/endpoints";
import { useEffect, useEffectEvent } from "react";
import { useFetcher } from "react-router";
import { paths } from "../../paths.ts";
import type { Entry, Play, StageAnswer } from "./act-on-stage.ts";

export interface Playing {
  readonly play: (whom: Omit<Play, "intent">) => void;
  /** Why the last person could not be seated, until that has been read. */
  readonly problem: PlayProblem | null;
  readonly onProblemRead: () => void;
}

export type PlayProblem = Exclude<Attempt<never>, { outcome: "done" }>;

/** Seats people. Only when somebody sits, and has something to open, is that entered. */
export function usePlaying(onEnter: (entry: Entry) => void): Playing {
  const { submit, data, reset } = useFetcher<StageAnswer>();
  const enter = useEffectEvent(onEnter);
  const entry = data?.outcome === "entered" ? data : null;
  // Every answer is a fresh one, so each is entered once.
  useEffect(() => {
    if (entry !== null) enter(entry);
  }, [entry]);
  return {
    play: (whom) => {
      const act: Play = { intent: "play", ...whom };
      void submit(act, { method: "post", action: paths.stage, encType: "application/json" });
    },
    problem: data?.outcome === "refused" || data?.outcome === "notSaved" ? data : null,
    onProblemRead: () => reset(),
  };
}
