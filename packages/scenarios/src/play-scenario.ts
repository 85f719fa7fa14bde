import {
  applyEvents,
  Command,
  decide,
  emptyWorld,
  type Event,
  IDS_IN_A_MOMENT,
  type Instant,
  Moment,
  type World,
} from "@countersign/domain";
import { calendarOf } from "./calendar.ts";
import { demoStory } from "./demo/story.ts";
import { indirectResellerStory } from "./indirect-reseller/story.ts";
import { StoryRefused } from "./story-refused.ts";
import type { Step, Story } from "./story.ts";

/** Every scenario by name. */
export const SCENARIOS = {
  demo: demoStory,
  indirectReseller: indirectResellerStory,
} as const satisfies Record<string, Story>;
export type ScenarioName = keyof typeof SCENARIOS;

/** The events of one command of a story, and when it was given. */
export type StoryCommit = { readonly at: Instant; readonly events: readonly Event[] };

/** The world that a sandbox starts from, and the commits that lead to it. */
export type PlayedScenario = { readonly world: World; readonly commits: readonly StoryCommit[] };

export type Opening = {
  readonly openedAt: Instant;
  /** A fresh GUID at each call. */
  readonly newId: () => string;
};

/**
 * Runs a scenario's commands through the rules. The first commit opens the sandbox; those after it tell what happened
 * before, oldest first. Throws `StoryRefused` when a rule refuses a step: a story that cannot happen is a bug.
 */
export function playScenario(name: ScenarioName, opening: Opening): PlayedScenario {
  const { openedAt } = opening;
  const openSandbox = { type: "openSandbox", scenario: name, era: "2021" } as const;
  const told = SCENARIOS[name](calendarOf(openedAt));
  return playSteps(name, [{ at: openedAt, command: openSandbox }, ...told], opening);
}

/** Runs steps through the rules, each in the world that those before it left. */
export function playSteps(
  scenario: string,
  steps: readonly Step[],
  opening: Opening,
): PlayedScenario {
  const world = emptyWorld();
  const commits = steps.map((step, position): StoryCommit => {
    const ids = Array.from({ length: IDS_IN_A_MOMENT }, opening.newId);
    const moment = Moment.parse({ now: step.at, realTime: step.at, ids });
    const decision = decide(world, Command.parse(step.command), moment);
    if (!decision.ok) throw new StoryRefused(scenario, position, step, decision.refusal);
    applyEvents(world, decision.events);
    return { at: step.at, events: decision.events };
  });
  return { world, commits };
}
