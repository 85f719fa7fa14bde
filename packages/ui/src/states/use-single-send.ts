import { useCallback, useEffect, useRef } from "react";

/**
 * Lets one of several presses in one moment through: that the first is on its way comes back as `isBusy` only with the
 * next draw.
 */
export function useSingleSend(isBusy: boolean): (send: () => void) => void {
  const isSending = useRef(false);
  useEffect(() => {
    if (!isBusy) isSending.current = false;
  }, [isBusy]);
  return useCallback(
    (send) => {
      if (isBusy || isSending.current) return;
      isSending.current = true;
      send();
    },
    [isBusy],
  );
}
