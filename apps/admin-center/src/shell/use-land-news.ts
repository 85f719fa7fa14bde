import { type LandedChange, useLand } from "@countersign/ui";
import { useEffect, useRef } from "react";

/** Something on the page that can be new: `version` tells one state of it from the next. */
export interface LandingEntry extends LandedChange {
  readonly version: string;
  /** Said instead of `sentence` when the thing stood there before and changed. */
  readonly changed?: string;
}

/**
 * What appears or changes on an open page lands: it gets the acting side's bar and is said aloud. What stood there first
 * does not.
 */
export function useLandNews(entries: readonly LandingEntry[]): void {
  const land = useLand();
  const seen = useRef<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    const before = seen.current;
    seen.current = new Map(entries.map(({ id, version }) => [id, version]));
    if (before !== null) land(newsAmong(entries, before));
  });
}

function newsAmong(
  entries: readonly LandingEntry[],
  before: ReadonlyMap<string, string>,
): readonly LandedChange[] {
  return entries
    .filter(({ id, version }) => before.get(id) !== version)
    .map(({ id, side, sentence, changed }) => ({
      id,
      side,
      sentence: before.has(id) ? (changed ?? sentence) : sentence,
    }));
}
