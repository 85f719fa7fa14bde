import { StoreClosed } from "../errors/store-closed.ts";

export type WorkInProgress = {
  assertOpen(): void;
  /** Rejects with `StoreClosed` once `finish` was called. */
  run<Answer>(task: () => Promise<Answer>): Promise<Answer>;
  /** Takes no more tasks, and resolves when those that run have settled. */
  finish(): Promise<void>;
};

/** What has to be over before another process may have the folder. */
export function workInProgress(): WorkInProgress {
  const running = new Set<Promise<unknown>>();
  let isFinished = false;

  function assertOpen(): void {
    if (isFinished) throw new StoreClosed();
  }

  async function run<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    assertOpen();
    const work = task();
    running.add(work);
    try {
      return await work;
    } finally {
      running.delete(work);
    }
  }

  async function finish(): Promise<void> {
    isFinished = true;
    await Promise.allSettled(running);
  }

  return { assertOpen, run, finish };
}
