import { z } from "zod";
import { Instant } from "../instant.ts";
import { Era } from "../rule-book/era.ts";

/** What holds for a whole sandbox. */
export const Settings = z.strictObject({
  scenario: z.string().min(1),
  era: Era,
  openedAt: Instant,
});
export type Settings = z.infer<typeof Settings>;

const SandboxOpened = z.strictObject({
  type: z.literal("sandboxOpened"),
  settings: Settings,
});
export const SandboxEvent = z.discriminatedUnion("type", [SandboxOpened]);
export type SandboxEvent = z.infer<typeof SandboxEvent>;

export const SETTINGS_KEY = "sandbox";
