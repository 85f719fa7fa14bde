import { type Decision, happened } from "../decision.ts";
import { freshId, type Moment } from "../moment.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { ArmedFault, ClearFaults, Fault, FaultEvent, MeetFaults, SetFault } from "./fault.ts";
import { settingsOf } from "./questions.ts";

export type MetCall = Pick<MeetFaults, "operation" | "headers">;

/** The faults that a call is counted by, the oldest first. */
export function faultsFor(world: ReadonlyWorld, call: MetCall): readonly ArmedFault[] {
  return settingsOf(world).faults.filter((fault) => isFor(fault, call));
}

function isFor({ operation, header }: ArmedFault, call: MetCall): boolean {
  if (operation !== undefined && operation !== call.operation) return false;
  if (header === undefined) return true;
  const given = call.headers[header.name];
  return given !== undefined && (header.value === undefined || header.value === given.trim());
}

export function setFault({ plan }: SetFault, moment: Moment): Decision<FaultEvent, never> {
  return happened({ type: "faultSet", fault: { ...plan, faultId: freshId(moment, 0) } });
}

export function clearFaults(
  world: ReadonlyWorld,
  { faultId: wanted }: ClearFaults,
): Decision<FaultEvent, never> {
  const gone = settingsOf(world).faults.filter(
    ({ faultId }) => wanted === undefined || faultId === wanted,
  );
  return happened(...gone.map(({ faultId }) => ({ type: "faultCleared" as const, faultId })));
}

/** The oldest fault whose turn it is strikes; those behind it do not count the call, because it never reaches them. */
export function meetFaults(world: ReadonlyWorld, call: MeetFaults): Decision<FaultEvent, never> {
  const events: FaultEvent[] = [];
  for (const { met, ...fault } of faultsFor(world, call)) {
    const { faultId } = fault;
    if (met + 1 >= fault.onCall) {
      return happened(...events, { type: "faultStruck", fault });
    }
    events.push({ type: "faultPassed", faultId });
  }
  return happened(...events);
}

/** The faults that still wait after an event about them. */
export function faultsAfter(
  faults: readonly ArmedFault[],
  event: FaultEvent,
): readonly ArmedFault[] {
  switch (event.type) {
    case "faultSet":
      return [...faults, { ...event.fault, met: 0 }];
    case "faultPassed":
      return counted(faults, event.faultId);
    case "faultStruck":
      return counted(faults, event.fault.faultId);
    case "faultCleared":
      return faults.filter(({ faultId }) => faultId !== event.faultId);
    default:
      return event satisfies never;
  }
}

/** One call more; a fault that has struck its last is gone. */
function counted(faults: readonly ArmedFault[], faultId: Fault["faultId"]): readonly ArmedFault[] {
  return faults.flatMap((fault) => {
    if (fault.faultId !== faultId) return [fault];
    const met = fault.met + 1;
    return met >= fault.onCall + fault.count - 1 ? [] : [Object.assign({}, fault, { met })];
  });
}
