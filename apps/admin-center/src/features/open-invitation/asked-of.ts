import type { InvitationReviewView } from "@countersign/endpoints";

/** Which halves of the request are still open for this organisation. */
export interface Asked {
  readonly relationship: boolean;
  readonly agreement: boolean;
}

type Answered = Pick<InvitationReviewView, "asksForRelationship" | "gate">;

export function askedOf({ asksForRelationship, gate }: Answered): Asked {
  return { relationship: asksForRelationship, agreement: gate.gate === "open" };
}

/** Nothing is left to ask: the page is the list of partners. */
export function isSettled(review: Answered): boolean {
  const asked = askedOf(review);
  return !asked.relationship && !asked.agreement;
}
