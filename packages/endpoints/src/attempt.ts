import { refusalIn } from "./client.ts";
import type { ExplainedRefusal } from "./explained-refusal.ts";
import { isNotSaved } from "./is-not-saved.ts";

/** What became of a call that may be refused. */
export type Attempt<Value> =
  | { readonly outcome: "done"; readonly value: Value }
  | { readonly outcome: "refused"; readonly why: ExplainedRefusal }
  /** Unanswered: nobody knows whether it was kept. */
  | { readonly outcome: "notSaved"; readonly isAnswered: boolean };

/** Refusals and writes that were not kept are answers; everything else is thrown on. */
export async function attempt<Value>(asked: Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { outcome: "done", value: await asked };
  } catch (error) {
    const why = refusalIn(error);
    if (why !== null) return { outcome: "refused", why };
    if (isNotSaved(error)) {
      return { outcome: "notSaved", isAnswered: !(error instanceof TypeError) };
    }
    throw error;
  }
}
