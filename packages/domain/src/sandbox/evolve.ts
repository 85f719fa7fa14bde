import type { Change } from "../world/changes.ts";
import { SETTINGS_KEY, type SandboxEvent } from "./state.ts";

export function evolveSandbox(event: SandboxEvent): readonly Change[] {
  return [{ table: "settings", key: SETTINGS_KEY, row: event.settings }];
}
