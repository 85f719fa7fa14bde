import type { ExplainedRefusal, GateView, RecordView } from "@countersign/endpoints";
import { useState } from "react";

/** A page that sends its reader to the partner, also after the partner has confirmed, until the reader goes on. */
export interface ShutGate {
  readonly why: ExplainedRefusal;
  /** What has come on record since. */
  readonly opened: RecordView | null;
}

export interface GateInSight {
  readonly shut: ShutGate | null;
  /** By a click on this very page. */
  readonly hasGoneOn: boolean;
  readonly goOn: () => void;
}

/** Remembers why the agreement could not be accepted here, so that the page can turn under its reader's eyes (S15). */
export function useShutGate(gate: GateView): GateInSight {
  const [why, setWhy] = useState<ExplainedRefusal | null>(null);
  const [hasGoneOn, setHasGoneOn] = useState(false);
  const goOn = (): void => {
    setWhy(null);
    setHasGoneOn(why !== null);
  };
  const seen = { hasGoneOn, goOn };
  if (gate.gate === "contactPartner") {
    if (gate.why !== why) setWhy(gate.why);
    return { ...seen, shut: { why: gate.why, opened: null } };
  }
  if (why === null || gate.gate === "open") return { ...seen, shut: null };
  return { ...seen, shut: { why, opened: gate.record } };
}
