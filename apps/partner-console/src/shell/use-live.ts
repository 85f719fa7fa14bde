import type { LiveState } from "@countersign/endpoints";
import { createContext, type RefObject, useContext, useEffect, useRef, useState } from "react";
import { useRevalidator } from "react-router";
import type { Sandbox } from "../sandbox.ts";

/** Ids that live changes touched and no page has shown yet. */
export type Touched = RefObject<Set<string>>;

export const TouchedContext = createContext<Touched>({ current: new Set() });

/** Follows the sandbox: pages read again what changed; the ids wait for the page that shows them. */
export function useLive({ watch, played }: Sandbox): {
  readonly state: LiveState;
  readonly touched: Touched;
} {
  const { revalidate } = useRevalidator();
  const [state, setState] = useState<LiveState>("live");
  const touched = useRef(new Set<string>());
  useEffect(
    () =>
      watch((change) => {
        for (const { id } of change.touched) touched.current.add(id);
        void revalidate();
      }, setState),
    [watch, revalidate],
  );
  useEffect(() => played.watch(() => void revalidate()), [played, revalidate]);
  return { state, touched };
}

/** Takes the ids that changed since a page last asked. */
export function useTakeTouched(): () => ReadonlySet<string> {
  const touched = useContext(TouchedContext);
  const [take] = useState(() => () => {
    const taken = touched.current;
    touched.current = new Set();
    return taken;
  });
  return take;
}
