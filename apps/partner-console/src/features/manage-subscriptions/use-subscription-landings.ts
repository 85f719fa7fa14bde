import type { SubscriptionView } from "@countersign/endpoints";
import { useLand } from "@countersign/ui";
import { useEffect, useRef } from "react";
import { productOf, runsUntil } from "../../sales/sales-words.ts";
import { useWords } from "../../words.ts";
import { useSubscriptions } from "./load-subscriptions.ts";

/** Marks and says what changes while the page is open, whoever did it, the clock among them. */
export function useSubscriptionLandings(): void {
  const words = useWords();
  const land = useLand();
  const read = useSubscriptions();
  const shown = useRef(read);
  useEffect(() => {
    const before = shown.current;
    if (before === read) return;
    shown.current = read;
    if (before.customerId !== read.customerId) return;
    const known = new Map(before.items.map((item) => [item.subscriptionId, stateOf(item)]));
    const changed = read.items.filter((item) => known.get(item.subscriptionId) !== stateOf(item));
    land(
      changed.map((item) => ({
        id: item.subscriptionId,
        side: "partner" as const,
        sentence: words.t("subscriptions.landed", {
          product: productOf(item, words),
          status: item.status,
          until: runsUntil(item, words),
        }),
      })),
    );
  }, [read, land, words]);
}

function stateOf({ quantity, status, term }: SubscriptionView): string {
  return JSON.stringify([quantity, status, term]);
}
