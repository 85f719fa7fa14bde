import { useEffect, useState } from "react";

const TICK_MS = 1000;

/** The sandbox's instant, going on from what the server said; a fresh answer sets it right again. */
export function useSandboxClock(now: string): string {
  const [elapsed, setElapsed] = useState({ since: now, ms: 0 });
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(
      () => setElapsed({ since: now, ms: performance.now() - start }),
      TICK_MS,
    );
    return () => clearInterval(timer);
  }, [now]);
  if (elapsed.since !== now) return now;
  return new Date(Date.parse(now) + elapsed.ms).toISOString();
}
