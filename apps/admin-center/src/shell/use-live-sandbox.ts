import { type LiveState, watchSandbox } from "@countersign/endpoints";
import { useEffect, useState } from "react";
import { useRevalidator } from "react-router";
import { useAdminCenter } from "../admin-center.ts";

/** Reads the open page again whenever the sandbox changed, or the stage seated another person in this tab. */
export function useLiveSandbox(): LiveState {
  const { root, seat } = useAdminCenter();
  const { revalidate } = useRevalidator();
  const [state, setState] = useState<LiveState>("live");
  useEffect(() => {
    const readAgain = (): void => void revalidate();
    const stopWatching = watchSandbox(root, readAgain, setState);
    const leaveSeat = seat.watch(readAgain);
    return () => {
      stopWatching();
      leaveSeat();
    };
  }, [root, seat, revalidate]);
  return state;
}
