import { useState } from "react";

/** A page that had something to do and does not any more, until the person goes on. */
export interface Held {
  readonly isTurned: boolean;
  /** By a click on this very page. */
  readonly hasGoneOn: boolean;
  readonly goOn: () => void;
}

/**
 * An open page never turns into another one under its reader's hands: when what it asks for is settled elsewhere, it
 * says so and waits.
 */
export function useHeld(isSettled: boolean): Held {
  const [wasOpen] = useState(!isSettled);
  const [hasGoneOn, setHasGoneOn] = useState(false);
  return {
    isTurned: wasOpen && !hasGoneOn && isSettled,
    hasGoneOn,
    goOn: () => setHasGoneOn(true),
  };
}
