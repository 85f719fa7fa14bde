import type { Change } from "../world/changes.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { REAL_TIME } from "./clock.ts";
import { faultsAfter } from "./faults.ts";
import { type Settings, SETTINGS_KEY, type SandboxEvent, SWITCHES_OFF } from "./state.ts";

export function evolveSandbox(world: ReadonlyWorld, event: SandboxEvent): readonly Change[] {
  switch (event.type) {
    case "sandboxOpened": {
      const row: Settings = {
        ...event.settings,
        clock: REAL_TIME,
        switches: SWITCHES_OFF,
        faults: [],
      };
      return [{ table: "settings", key: SETTINGS_KEY, row }];
    }
    case "clockSet":
      return changed(world, () => ({ clock: event.clock }));
    case "switchSet":
      return changed(world, ({ switches }) => ({
        switches: { ...switches, [event.name]: event.isOn },
      }));
    case "eraSet":
      return changed(world, () => ({ era: event.era }));
    case "faultSet":
    case "faultPassed":
    case "faultStruck":
    case "faultCleared":
      return changed(world, ({ faults }) => ({ faults: faultsAfter(faults, event) }));
    default:
      return event satisfies never;
  }
}

function changed(
  world: ReadonlyWorld,
  change: (settings: Settings) => Partial<Settings>,
): readonly Change[] {
  const settings = world.settings.get(SETTINGS_KEY);
  if (settings === undefined) return [];
  return [{ table: "settings", key: SETTINGS_KEY, row: { ...settings, ...change(settings) } }];
}
