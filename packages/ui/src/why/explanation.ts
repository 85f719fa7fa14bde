import type { ReactNode } from "react";

/** One thing we looked at: whether it holds, and the words for it. */
export interface WhyFact {
  readonly holds: boolean;
  readonly text: string;
  /** Where the fact can land when the other side changes it. */
  readonly landingId?: string;
}

/** Everything that "Why?" says. The sentences come from catalogues; names are filled in by the screen. */
export interface Explanation {
  readonly facts: readonly WhyFact[];
  /** The rule in one sentence. */
  readonly rule: string;
  /** Which document of which date says so. */
  readonly source: string;
  /** Who can cure it, and how. Left out: nobody in this sandbox. `null`: there is nothing left to cure. */
  readonly whoCanCure?: string | null;
  /** The button of the person who can, when you may play them. */
  readonly action?: ReactNode;
}
