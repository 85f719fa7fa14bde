import { z } from "zod";
import { Instant } from "../instant.ts";
import { refusal } from "../rule-book/refusal-shape.ts";

export const SandboxKeyTaken = refusal("sandboxKeyTaken", "sandboxKeysAreUnique", {
  key: z.string(),
});
export const SandboxKeyReserved = refusal("sandboxKeyReserved", "sandboxKeysAreUnique", {
  key: z.string(),
});
export const ClockOutOfReach = refusal("clockOutOfReach", "clockStaysInReach", {
  earliest: Instant,
  latest: Instant,
});
export type ClockOutOfReach = z.infer<typeof ClockOutOfReach>;
export type SandboxRefusal = ClockOutOfReach;
export const UnknownSandbox = refusal("unknownSandbox", "sandboxKeysAreUnique", {
  key: z.string(),
});
