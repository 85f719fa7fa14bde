import { useState } from "react";

export interface Opened {
  /** Whether the record is another one than when the form was opened. */
  readonly isOutdated: boolean;
  /** The form goes on upon the record as it is now. */
  readonly reopen: () => void;
}

/** The record upon which a form was opened, beside what it has become: somebody else may change it meanwhile. */
export function useOpened(record: unknown): Opened {
  const [opened, setOpened] = useState(record);
  return {
    isOutdated: JSON.stringify(opened) !== JSON.stringify(record),
    reopen: () => setOpened(record),
  };
}
