import { z } from "zod";

/** A commit holds what this release cannot read. Its sandbox stops; the log stays untouched. */
export class EventUnreadable extends Error {
  override readonly name = "EventUnreadable";

  constructor(version: number, options: { readonly cause: z.ZodError }) {
    super(
      `Commit ${String(version)} (line ${String(version + 1)} of its log) holds an event that this release cannot read: ${z.prettifyError(options.cause)}`,
      options,
    );
  }
}
