import { z } from "zod";

/** Lower case only: ids become file names, and some file systems do not tell letter cases apart. */
const LogId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/);

/** Where a log was branched off: its first `version` commits are those of the parent. */
const Parent = z.strictObject({ logId: LogId, version: z.int().nonnegative() });

export const LogHeader = z.strictObject({
  format: z.literal(1),
  logId: LogId,
  kind: z.enum(["sandbox", "class", "lesson"]),
  parent: Parent.nullable(),
  createdAt: z.iso.datetime({ precision: 3 }),
});
export type LogHeader = z.infer<typeof LogHeader>;
