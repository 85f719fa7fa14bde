import type { Refusal } from "@countersign/domain";
import type { Step } from "./story.ts";

/** A step of a scenario met a rule that refuses it. */
export class StoryRefused extends Error {
  override readonly name = "StoryRefused";

  constructor(scenario: string, position: number, step: Step, refusal: Refusal) {
    const facts = JSON.stringify(refusal.facts);
    super(
      `Step ${position} of the scenario "${scenario}", ${step.command.type} at ${step.at}, cannot happen: ` +
        `${refusal.kind} (rule ${refusal.rule}) ${facts}. Mend the story or the rule.`,
    );
  }
}
