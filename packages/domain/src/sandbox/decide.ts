import { type Decision, happened } from "../decision.ts";
import type { Moment } from "../moment.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { SandboxCommand, SetEra, SetSwitch } from "./commands.ts";
import { clearFaults, meetFaults, setFault } from "./faults.ts";
import { isSwitchedOn, settingsOf } from "./questions.ts";
import { setClock } from "./set-clock.ts";
import type { SandboxRefusal } from "./refusals.ts";
import type { SandboxEvent } from "./state.ts";

export function decideSandbox(
  world: ReadonlyWorld,
  command: SandboxCommand,
  moment: Moment,
): Decision<SandboxEvent, SandboxRefusal> {
  switch (command.type) {
    case "openSandbox": {
      const { scenario, era } = command;
      return happened({ type: "sandboxOpened", settings: { scenario, era, openedAt: moment.now } });
    }
    case "setClock":
      return setClock(world, command, moment);
    case "setSwitch":
      return setSwitch(world, command);
    case "setEra":
      return setEra(world, command);
    case "setFault":
      return setFault(command, moment);
    case "clearFaults":
      return clearFaults(world, command);
    case "meetFaults":
      return meetFaults(world, command);
    default:
      return command satisfies never;
  }
}

function setSwitch(world: ReadonlyWorld, { name, isOn }: SetSwitch): Decision<SandboxEvent, never> {
  return isSwitchedOn(world, name) === isOn
    ? happened()
    : happened({ type: "switchSet", name, isOn });
}

function setEra(world: ReadonlyWorld, { era }: SetEra): Decision<SandboxEvent, never> {
  return settingsOf(world).era === era ? happened() : happened({ type: "eraSet", era });
}
