import { holdsIn, type RuleId } from "../rule-book/rules.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { SETTINGS_KEY, type Settings, type SwitchName } from "./state.ts";

/** What holds for the sandbox. A log that does not begin with its opening is a bug. */
export function settingsOf(world: ReadonlyWorld): Settings {
  const settings = world.settings.get(SETTINGS_KEY);
  if (settings !== undefined) return settings;
  throw new Error("This log does not begin with the opening of a sandbox.");
}

/** Whether a rule holds in the sandbox's era. */
export function isInForce(world: ReadonlyWorld, rule: RuleId): boolean {
  return holdsIn(settingsOf(world).era, rule);
}

export function isSwitchedOn(world: ReadonlyWorld, name: SwitchName): boolean {
  return settingsOf(world).switches[name];
}
