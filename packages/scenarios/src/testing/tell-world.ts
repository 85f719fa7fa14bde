import {
  applyChanges,
  applyEvents,
  type Command,
  decide,
  Event,
  Instant,
  Moment,
  REFUSALS,
  sandboxTime,
  settingsOf,
  type World,
} from "@countersign/domain";
import { guid, openedAt } from "./demo-commands.ts";

/** The moment of the command at this position: a minute after the one before it, by the clock of the world. */
export function momentIn(world: World, position: number): Moment {
  const passed = Date.parse(openedAt) + position * 60_000;
  const realTime = Instant.parse(new Date(passed).toISOString());
  const now = sandboxTime(settingsOf(world).clock, realTime);
  const ids = Array.from({ length: 16 }, (_, each) => guid(100_000 + position * 16 + each));
  return Moment.parse({ now, realTime, ids });
}

type Told = { readonly world: World; readonly events: readonly Event[]; readonly undo: () => void };

/** Gives the commands to a world one after another; refused ones change nothing. */
export function tell(world: World, given: readonly Command[]): Told {
  const told = given.map((command, position) => {
    const decision = decide(world, command, momentIn(world, position));
    if (!decision.ok) {
      REFUSALS[decision.refusal.kind].parse(decision.refusal);
      return { events: [], undo: [] };
    }
    const events = decision.events.map((event) => Event.parse(JSON.parse(JSON.stringify(event))));
    return { events, undo: applyEvents(world, events) };
  });
  return {
    world,
    events: told.flatMap(({ events }) => events),
    undo: () => told.toReversed().forEach(({ undo }) => applyChanges(world, undo)),
  };
}

export function rowsOf(world: World): unknown {
  return Object.entries(world).map(([name, table]) => [name, Array.from<unknown>(table.values())]);
}
