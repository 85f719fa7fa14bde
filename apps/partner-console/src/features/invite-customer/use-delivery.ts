import { useState } from "react";
import { useFetcher } from "react-router";
import type { SentLetter } from "../../letters/send-letter.ts";
import type { MailDraft } from "./mail-draft.ts";

export type Delivering = {
  readonly isPicking: boolean;
  /** What became of the last delivery; `null` while one is under way, and when the person has seen it. */
  readonly outcome: SentLetter | null;
  readonly pick: () => void;
  readonly leave: () => void;
  readonly deliverTo: (personId: string) => void;
  readonly retry: () => void;
  readonly dismiss: () => void;
};

/** Delivering a mail inside the sandbox: picking the person, sending, and what became of it. */
export function useDelivery({ subject, text }: MailDraft, onDeliver: () => void): Delivering {
  const { submit, reset, data, state } = useFetcher<SentLetter>();
  const [isPicking, setIsPicking] = useState(false);
  const [lastTo, setLastTo] = useState<string | null>(null);
  const deliverTo = (personId: string): void => {
    onDeliver();
    setLastTo(personId);
    setIsPicking(false);
    void submit({ to: personId, subject, body: text }, { method: "post" });
  };
  return {
    isPicking,
    outcome: state === "idle" ? (data ?? null) : null,
    pick: () => setIsPicking(true),
    leave: () => setIsPicking(false),
    deliverTo,
    retry: () => lastTo !== null && deliverTo(lastTo),
    dismiss: () => reset(),
  };
}
