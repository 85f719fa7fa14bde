import { useState } from "react";

/** A page that had something to do and does not any more, until the person goes on. */
export interface Held {
  readonly isTurned: boolean;
  readonly goOn: () => void;
}

/**
 * An open page never turns into another one under its reader's hands: when what it asks for is settled elsewhere, it
 * says so and waits.
 */
export function useHeld(isSettled: boolean): Held {
  const [isHeld, setIsHeld] = useState(!isSettled);
  return { isTurned: isHeld && isSettled, goOn: () => setIsHeld(false) };
}
