import { z } from "zod";

/** Everything that the sandbox's clock has made due. Asked before every command and every reading. */
export const RunDue = z.strictObject({ type: z.literal("runDue") });
export type RunDue = z.infer<typeof RunDue>;
