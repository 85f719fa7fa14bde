import { z } from "zod";

/** A key points at its current log. */
export const SandboxEntry = z.strictObject({
  key: z.string().min(1),
  logId: z.string().min(1),
  scenario: z.string().min(1),
});
export type SandboxEntry = z.infer<typeof SandboxEntry>;
