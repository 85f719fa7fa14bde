import type { Attempt } from "@countersign/endpoints";

/** Why the relationship goes on. */
export type NotRemoved = Exclude<Attempt<unknown>, { outcome: "done" }>;
