import { inputRefused } from "./tolerant.ts";

/** What a caller sent of a value, and what is there. */
export type SentAndKept = readonly [sent: string | undefined, kept: string | undefined];

/**
 * Values that callers send back with a whole resource and that cannot be changed by it: as they are, in any letter case,
 * or left out. Any other value is refused rather than lost.
 */
export function insistUnchanged(values: Readonly<Record<string, SentAndKept>>): void {
  const changed = Object.entries(values).filter(
    ([, [sent, kept]]) => sent !== undefined && reading(sent) !== reading(kept ?? ""),
  );
  if (changed.length === 0) return;
  throw inputRefused(Object.fromEntries(changed.map(([path]) => [path, "input.fixed"])));
}

function reading(text: string): string {
  return text.trim().toLowerCase();
}
