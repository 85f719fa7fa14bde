import { z } from "zod";

/** `lost` until the stream answers again; nothing is missed then, because a connection starts by saying where the log stands. */
export const LiveState = z.enum(["live", "lost"]);
export type LiveState = z.infer<typeof LiveState>;

/**
 * What the worker tells a page. `data` is the stream's message as it came; `position` is the newest one again, for a
 * page that joined later. Worker and page may be of two releases for the length of an upgrade, so the page parses.
 */
export const LiveReport = z.discriminatedUnion("report", [
  z.strictObject({ report: z.literal("state"), state: LiveState }),
  z.strictObject({ report: z.literal("position"), data: z.string() }),
  z.strictObject({ report: z.literal("change"), data: z.string() }),
]);
export type LiveReport = z.infer<typeof LiveReport>;
