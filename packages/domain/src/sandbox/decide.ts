import { z } from "zod";
import { type Decision, happened } from "../decision.ts";
import type { Moment } from "../moment.ts";
import { Era } from "../rule-book/era.ts";
import type { SandboxEvent } from "./state.ts";

/** Scenario only: the first command of every log. */
const OpenSandbox = z.strictObject({
  type: z.literal("openSandbox"),
  scenario: z.string().min(1),
  era: Era,
});
export const SandboxCommand = z.discriminatedUnion("type", [OpenSandbox]);
export type SandboxCommand = z.infer<typeof SandboxCommand>;

export function decideSandbox(
  command: SandboxCommand,
  moment: Moment,
): Decision<SandboxEvent, never> {
  const { scenario, era } = command;
  return happened({ type: "sandboxOpened", settings: { scenario, era, openedAt: moment.now } });
}
