import { Instant, type SandboxClock } from "@countersign/domain";
import { useEffect, useState } from "react";

const TICK_MS = 1000;

/** What the server said of the clock when the page was last read. */
export type ClockReading = { readonly now: Instant; readonly clock: SandboxClock };

/** The sandbox's instant: it goes on from the reading unless the clock is frozen; a fresh one sets it right again. */
export function useSandboxClock(reading: ClockReading): Instant {
  const { now, clock } = reading;
  const isRunning = clock.status === "running";
  const [elapsed, setElapsed] = useState({ since: reading, ms: 0 });
  useEffect(() => {
    if (!isRunning) return undefined;
    const start = performance.now();
    const timer = setInterval(
      () => setElapsed({ since: reading, ms: performance.now() - start }),
      TICK_MS,
    );
    return () => clearInterval(timer);
  }, [reading, isRunning]);
  if (!isRunning || elapsed.since !== reading) return now;
  return Instant.parse(new Date(Date.parse(now) + elapsed.ms).toISOString());
}
