import { expect } from "vitest";
import type { z } from "zod";
import { Command } from "../command.ts";
import { decide } from "../decide.ts";
import { Event } from "../event.ts";
import { applyEvents } from "../evolve.ts";
import type { Moment } from "../moment.ts";
import { type Refusal, type RefusalKind, type RefusalOf, REFUSALS } from "../refusal.ts";
import { emptyWorld, type World } from "../world/world.ts";
import { aMoment } from "./ids.ts";

type EventInput = z.input<typeof Event>;
type CommandInput = z.input<typeof Command>;

/** What a refusal has to say: its kind, and the rule and the facts that the test is about. */
export type RefusalPattern = {
  readonly [Kind in RefusalKind]: {
    readonly kind: Kind;
    readonly rule?: RefusalOf<Kind>["rule"];
    readonly facts?: Partial<z.input<(typeof REFUSALS)[Kind]>["facts"]>;
  };
}[RefusalKind];

export type Outcome = {
  /** Exactly these events, all of them. */
  readonly thenHappens: (...events: readonly EventInput[]) => void;
  /** Events of these types and no others, whatever they say. */
  readonly thenKeeps: (...types: readonly Event["type"][]) => void;
  /** Nothing is kept, and nobody is told off: what was asked for is so already. */
  readonly thenNothing: () => void;
  readonly refuses: (refusal: RefusalPattern) => void;
};

export type Given = { readonly when: (command: CommandInput, moment?: Moment) => Outcome };

/** The world that these events lead to. Every event is parsed, so that no test starts from what a log cannot hold. */
export function worldAfter(...events: readonly EventInput[]): World {
  const world = emptyWorld();
  applyEvents(
    world,
    events.map((event) => Event.parse(event)),
  );
  return world;
}

/** `given(…events).when(command).thenHappens(…events)` or `.refuses({ kind })`. */
export function given(...events: readonly EventInput[]): Given {
  return {
    when(command, moment = aMoment()) {
      const decision = decide(worldAfter(...events), Command.parse(command), moment);
      if (decision.ok) expect(decision.events.map(readBack)).toEqual(decision.events);
      else expect(readRefusal(decision.refusal)).toEqual(decision.refusal);
      return {
        thenHappens: (...expected) => expect(decision).toEqual({ ok: true, events: expected }),
        thenKeeps: (...types) =>
          expect(decision).toMatchObject({ ok: true, events: types.map((type) => ({ type })) }),
        thenNothing: () => expect(decision).toEqual({ ok: true, events: [] }),
        refuses: (refusal) => expect(decision).toMatchObject({ ok: false, refusal }),
      };
    },
  };
}

/** An event as it comes back from a log. */
function readBack(event: Event): Event {
  return Event.parse(JSON.parse(JSON.stringify(event)));
}

/** A refusal as it arrives at a screen. */
function readRefusal(refusal: Refusal): Refusal {
  return REFUSALS[refusal.kind].parse(JSON.parse(JSON.stringify(refusal)));
}
