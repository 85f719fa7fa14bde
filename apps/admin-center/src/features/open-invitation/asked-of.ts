import type { InvitationReviewView } from "@countersign/endpoints";

/** Which halves of the request are still open for this organisation. */
export interface Asked {
  readonly relationship: boolean;
  readonly agreement: boolean;
}

type Answered = Pick<InvitationReviewView, "relationshipHalf" | "gate">;

export function askedOf({ relationshipHalf, gate }: Answered): Asked {
  return { relationship: relationshipHalf === "asked", agreement: gate.gate === "open" };
}

/** Both halves stand: the page is the list of partners. */
export function isSettled({ relationshipHalf, gate }: Answered): boolean {
  return relationshipHalf === "stands" && gate.gate === "alreadyAccepted";
}
