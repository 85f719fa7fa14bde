import { type Answer, answered, refused } from "../decision.ts";
import { type ProfileChangedMeanwhile, ProfilePart } from "./refusals.ts";

type Profile = Readonly<Partial<Record<ProfilePart, string | object>>>;

/** Whether two profiles say the same, in whatever order. */
export function isSameProfile(one: Profile, other: Profile): boolean {
  return changedSince(one, other).length === 0;
}

/**
 * Two people may have the same form open: whoever saves second is told first. A caller that does not say what it saw has
 * another way to tell.
 */
export function insistAsSeen(
  seen: Profile | undefined,
  now: Profile,
): Answer<true, ProfileChangedMeanwhile> {
  const changed = seen === undefined ? [] : changedSince(seen, now);
  if (changed.length === 0) return answered(true);
  const rule = "nobodyOverwritesWhatTheyHaveNotSeen";
  return refused({ kind: "profileChangedMeanwhile", rule, facts: { changed } });
}

function changedSince(seen: Profile, now: Profile): readonly ProfilePart[] {
  return ProfilePart.options.filter((part) => textOf(seen[part]) !== textOf(now[part]));
}

function textOf(part: string | object | undefined): string {
  return JSON.stringify(typeof part === "object" ? inOrder(part) : (part ?? null));
}

function inOrder(part: object): readonly unknown[] {
  return Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
