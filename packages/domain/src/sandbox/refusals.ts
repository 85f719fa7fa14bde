import { z } from "zod";
import { refusal } from "../rule-book/refusal-shape.ts";

export const SandboxKeyTaken = refusal("sandboxKeyTaken", "sandboxKeysAreUnique", {
  key: z.string(),
});
export const SandboxKeyReserved = refusal("sandboxKeyReserved", "sandboxKeysAreUnique", {
  key: z.string(),
});
export const UnknownSandbox = refusal("unknownSandbox", "sandboxKeysAreUnique", {
  key: z.string(),
});
