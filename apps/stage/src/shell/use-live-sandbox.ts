import type { LiveChange, LiveState } from "@countersign/endpoints";
import { useEffect, useEffectEvent, useState } from "react";
import { useRevalidator } from "react-router";
import type { Sandbox } from "../sandbox.ts";

/**
 * Reads the open page again whenever the sandbox changed, or a frame of this tab seated another person. `onRead` hears
 * of a change once the page has been read again.
 */
export function useLiveSandbox(
  { root, watch, seats }: Sandbox,
  onRead: (change: LiveChange) => void = ignore,
): LiveState {
  const { revalidate } = useRevalidator();
  const [state, setState] = useState<LiveState>("live");
  const tellRead = useEffectEvent(onRead);
  useEffect(
    () => watch(root, (change) => void revalidate().then(() => tellRead(change)), setState),
    [root, watch, revalidate],
  );
  useEffect(() => seats.watch(() => void revalidate()), [seats, revalidate]);
  return state;
}

function ignore(): void {
  // A page without landings of its own.
}
