import { z } from "zod";
import { JsonValue } from "./json/json-value.ts";

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Which request a commit answered, so that the same request coming twice can be answered from the commit. */
const RequestId = z.strictObject({
  key: z.string().min(1),
  caller: z.string(),
  operation: z.string(),
  bodyHash: z.string(),
  /** When the request came, in real time: a key counts for a while by it, whatever the sandbox's clock says. */
  receivedAt: z.iso.datetime({ precision: 3 }),
});
export type RequestId = z.infer<typeof RequestId>;

/**
 * One command's events, kept or dropped together. Versions of a log run 1, 2, 3…; `at` is the instant of the sandbox's
 * clock at which the command was decided, in UTC with milliseconds: a scenario's commits carry its story's time, so `at`
 * may fall from one version to the next. `prev` is the `hash` of the commit before, and `firstPrev` for the first.
 */
export const Commit = z.strictObject({
  version: z.int().positive(),
  at: z.iso.datetime({ precision: 3 }),
  actor: JsonValue,
  requestId: RequestId.exactOptional(),
  events: z.array(JsonValue).readonly(),
  prev: Hash,
  hash: Hash,
});
export type Commit = z.infer<typeof Commit>;

/** What a caller hands over; the store gives version, `prev` and `hash`. */
export const NewCommit = Commit.omit({ version: true, prev: true, hash: true });
export type NewCommit = z.infer<typeof NewCommit>;
