export type Waiting<Found> = {
  /** What is waited for; `null` as long as it is not there. */
  readonly look: () => Found | null;
  /** Calls its listener whenever it is worth looking again; answers the function that stops it. */
  readonly watch: (again: () => void) => () => void;
  /** In seconds. */
  readonly wait: number;
  /** Ends the waiting when nobody waits for the answer any more. */
  readonly signal: AbortSignal | undefined;
};

/** Looks until something is there, the time is over or the asker is gone; `null` where there is still nothing. */
export async function waitFor<Found>(waiting: Waiting<Found>): Promise<Found | null> {
  const { look, watch, wait, signal } = waiting;
  const found = look();
  if (found !== null || wait === 0 || signal?.aborted === true) return found;
  return new Promise((resolve, reject) => {
    const end = (answer: Found | null): void => {
      clearTimeout(timer);
      stop();
      signal?.removeEventListener("abort", giveUp);
      resolve(answer);
    };
    const giveUp = (): void => end(null);
    const timer = setTimeout(giveUp, wait * 1000);
    const stop = watch(() => {
      try {
        const now = look();
        if (now !== null) end(now);
      } catch (error) {
        reject(error);
      }
    });
    signal?.addEventListener("abort", giveUp);
  });
}
