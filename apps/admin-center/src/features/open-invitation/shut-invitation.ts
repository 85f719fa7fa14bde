import type { RelationshipHalf } from "@countersign/domain";
import type { InvitationReviewView } from "@countersign/endpoints";
import { useState } from "react";
import { type ShutGate, useShutGate } from "../../agreement/use-shut-gate.ts";

/** An invitation whose agreement half waits for a partner, with what going on from it means here. */
export interface ShutInvitation {
  readonly gate: ShutGate;
  /** The relationship waited too: nothing is ticked before the reader has gone on. */
  readonly isWholeShut: boolean;
  readonly onContinue: () => void;
}

export interface ShutInSight {
  readonly shut: ShutInvitation | null;
  readonly hasGoneOn: boolean;
}

/** The shut half of an invitation, as long as its reader has not gone on; `onContinue` is told when they do. */
export function useShutInvitation(
  { gate, relationshipHalf }: InvitationReviewView,
  onContinue: () => void,
): ShutInSight {
  const { shut, hasGoneOn, goOn } = useShutGate(gate);
  const [halfWhileShut, setHalfWhileShut] = useState<RelationshipHalf>(relationshipHalf);
  if (shut?.opened === null && halfWhileShut !== relationshipHalf) {
    setHalfWhileShut(relationshipHalf);
  }
  if (shut === null) return { shut: null, hasGoneOn };
  const goOnFromHere = (): void => {
    goOn();
    onContinue();
  };
  const isWholeShut = halfWhileShut === "waits";
  return { shut: { gate: shut, isWholeShut, onContinue: goOnFromHere }, hasGoneOn };
}

/** Whether the relationship alone is asked for while the agreement half is shut. */
export function asksWhileShut(
  { isWholeShut }: ShutInvitation,
  { relationshipHalf }: InvitationReviewView,
): boolean {
  return relationshipHalf === "asked" && !isWholeShut;
}
