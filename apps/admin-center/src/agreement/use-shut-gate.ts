import type { ExplainedRefusal, GateView, RecordView } from "@countersign/endpoints";
import { useState } from "react";

/** A page that sends its reader to the partner, also after the partner has confirmed, until the reader goes on. */
export interface ShutGate {
  readonly why: ExplainedRefusal;
  /** What has come on record since. */
  readonly opened: RecordView | null;
  readonly goOn: () => void;
}

/** Remembers why the agreement could not be accepted here, so that the page can turn under its reader's eyes (S15). */
export function useShutGate(gate: GateView): ShutGate | null {
  const [why, setWhy] = useState<ExplainedRefusal | null>(null);
  const goOn = (): void => setWhy(null);
  if (gate.gate === "contactPartner") {
    if (gate.why !== why) setWhy(gate.why);
    return { why: gate.why, opened: null, goOn };
  }
  if (why === null || gate.gate === "open") return null;
  return { why, opened: gate.record, goOn };
}
