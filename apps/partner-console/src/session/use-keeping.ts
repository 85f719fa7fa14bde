import { useEffect, useEffectEvent } from "react";

/** Keeps a value whenever it is no longer the one that was started from. */
export function useKeeping<Value>(
  value: Value,
  started: Value,
  write: (value: Value) => void,
): void {
  const keep = useEffectEvent(write);
  useEffect(() => {
    if (value !== started) keep(value);
  }, [value, started]);
}
