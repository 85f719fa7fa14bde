import { Touched } from "@countersign/domain";
import { z } from "zod";

/**
 * One unnamed message of `/api/live`: the log moved to this version, and these subjects changed. The first message of
 * every connection says where the log stands, with nothing touched.
 */
export const LiveChange = z.strictObject({
  logId: z.string(),
  version: z.int().nonnegative(),
  touched: z.array(Touched),
});
export type LiveChange = z.infer<typeof LiveChange>;
