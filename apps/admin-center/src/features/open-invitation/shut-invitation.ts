import type { ExplainedRefusal, InvitationReviewView } from "@countersign/endpoints";
import type { ShutGate } from "../../agreement/use-shut-gate.ts";

/** An invitation whose agreement half waits for a partner, with what going on from it means here. */
export interface ShutInvitation {
  readonly gate: ShutGate;
  /** The relationship alone can be authorised below. */
  readonly hasForm: boolean;
  readonly onContinue: () => void;
}

/** Whether there is something to tick: a page that asked for nothing while it was shut gets its form by a click only. */
export function hasFormWhileShut(
  { refusal }: ExplainedRefusal,
  { relationshipHalf }: Pick<InvitationReviewView, "relationshipHalf">,
): boolean {
  return relationshipHalf === "asked" && refusal.rule !== "relationshipsWaitForAttestation";
}
