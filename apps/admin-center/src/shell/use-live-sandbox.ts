import { type LiveChange, type LiveState, watchSandbox } from "@countersign/endpoints";
import { useEffect, useEffectEvent, useState } from "react";
import { useRevalidator } from "react-router";
import { useAdminCenter } from "../admin-center.ts";
import type { Session } from "./session.ts";

/** Reads the open page again whenever the sandbox changed, or the stage seated another person in this tab. */
export function useLiveSandbox({ logId, version }: Pick<Session, "logId" | "version">): LiveState {
  const { root, seat } = useAdminCenter();
  const { revalidate } = useRevalidator();
  const [state, setState] = useState<LiveState>("live");
  const readAgain = useEffectEvent((): void => void revalidate());
  const hear = useEffectEvent((change: LiveChange): void => {
    const isRead = change.logId === logId && change.version <= version;
    if (!isRead) readAgain();
  });
  useEffect(() => {
    const stopWatching = watchSandbox(root, (change) => hear(change), setState);
    const leaveSeat = seat.watch(() => readAgain());
    return () => {
      stopWatching();
      leaveSeat();
    };
  }, [root, seat]);
  return state;
}
