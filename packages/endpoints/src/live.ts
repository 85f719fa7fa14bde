import { Touched } from "@countersign/domain";
import { z } from "zod";

/** One message of `/api/live`: the log moved to this version, and these subjects changed. */
export const LiveChange = z.strictObject({
  logId: z.string(),
  version: z.int().nonnegative(),
  touched: z.array(Touched),
});
export type LiveChange = z.infer<typeof LiveChange>;
