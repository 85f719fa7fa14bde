import type { Attempt } from "@countersign/endpoints";
import { useRef, useState } from "react";

type Ask = () => Promise<Attempt<unknown>>;

export interface Tried {
  /** What became of the last try. */
  readonly attempted: Attempt<unknown> | undefined;
  readonly run: (ask: Ask) => void;
  readonly retry: () => void;
}

/**
 * Tries something that no form sends, one at a time, remembers what became of it, and can try the same again. What is no
 * answer is thrown where the page is drawn, for its error page.
 */
export function useTried(): Tried {
  const [last, setLast] = useState<{ readonly ask: Ask; readonly attempted: Attempt<unknown> }>();
  const isAsking = useRef(false);
  const ask = async (asked: Ask): Promise<void> => {
    if (isAsking.current) return;
    isAsking.current = true;
    try {
      const attempted = await asked();
      setLast({ ask: asked, attempted });
    } catch (error) {
      setLast(() => {
        throw error;
      });
    }
    isAsking.current = false;
  };
  const run = (asked: Ask): void => void ask(asked);
  const retry = (): void => {
    if (last !== undefined) run(last.ask);
  };
  return { attempted: last?.attempted, run, retry };
}
