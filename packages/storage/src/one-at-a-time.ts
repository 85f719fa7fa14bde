/** Runs tasks in the order they were handed over, each after the one before has settled. */
export type Turns = { take<Answer>(task: () => Promise<Answer>): Promise<Answer> };

export function oneAtATime(): Turns {
  let last: Promise<unknown> = Promise.resolve();

  function take<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    const turn = last.then(task, task);
    last = turn.then(ignore, ignore);
    return turn;
  }

  return { take };
}

/** Whoever took the turn sees its outcome; the next in line only needs to know that it is over. */
function ignore(): void {}
