import { type Answer, type ReadonlyWorld, type Refusal, whoMayCure } from "@countersign/domain";
import type { ExplainedRefusal, Permission } from "@countersign/endpoints";
import { namesIn } from "./names.ts";
import { personCard } from "./person-card.ts";

/** A refusal with the names behind its ids and the people who can take it away. */
export function explainRefusal(world: ReadonlyWorld, refusal: Refusal): ExplainedRefusal {
  return {
    refusal,
    names: namesIn(world, refusal.facts),
    curedBy: whoMayCure(world, refusal).map((person) => personCard(world, person)),
  };
}

/** A permission as screens need it: allowed, or greyed with its why. */
export function permission(world: ReadonlyWorld, answer: Answer<true, Refusal>): Permission {
  return answer.ok
    ? { allowed: true }
    : { allowed: false, why: explainRefusal(world, answer.refusal) };
}
