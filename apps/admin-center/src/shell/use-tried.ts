import type { Attempt } from "@countersign/endpoints";
import { useState } from "react";

type Ask = () => Promise<Attempt<unknown>>;

export interface Tried {
  /** What became of the last try. */
  readonly attempted: Attempt<unknown> | undefined;
  readonly run: (ask: Ask) => void;
  readonly retry: () => void;
}

/** Tries something that no form sends, remembers what became of it, and can try the same again. */
export function useTried(): Tried {
  const [last, setLast] = useState<{ readonly ask: Ask; readonly attempted: Attempt<unknown> }>();
  const run = (ask: Ask): void => void ask().then((attempted) => setLast({ ask, attempted }));
  const retry = (): void => {
    if (last !== undefined) run(last.ask);
  };
  return { attempted: last?.attempted, run, retry };
}
