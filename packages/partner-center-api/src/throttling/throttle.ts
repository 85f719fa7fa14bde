import type { TenantId } from "@countersign/domain";
import { BUDGETS, type BudgetName, WINDOW } from "./budgets.ts";

/** For whom a call counts: a partner, and the customer where the budget asks for it. */
export type Counted = { readonly partnerId: TenantId; readonly customerId: TenantId | null };

/** A minute of a budget in which calls were counted. */
export type CountedMinute = Counted & {
  readonly budget: BudgetName;
  readonly calls: number;
  readonly limit: number;
  /** Real time, ISO 8601. */
  readonly endsAt: string;
};

/** What the programs of one sandbox have used up. */
export type Throttle = {
  /** Counts a call; answers the whole seconds to wait where the budget is used up, `null` where the call goes on. */
  readonly count: (budget: BudgetName, by: Counted) => number | null;
  /** The minutes that are not over. */
  readonly minutes: () => readonly CountedMinute[];
};

/**
 * Counts by real time: a program waits its `Retry-After` by its own clock, and would wait for ever while the sandbox's
 * stands still. A minute begins with its first call. A call that is refused is not counted, so that whoever waits as told
 * is let in.
 */
export function createThrottle(clock: () => Date): Throttle {
  const minutes = new Map<string, CountedMinute>();

  function forgetPast(): void {
    const now = clock().toISOString();
    for (const [key, { endsAt }] of minutes) if (endsAt <= now) minutes.delete(key);
  }

  return {
    count(budget, { partnerId, customerId }) {
      forgetPast();
      const { calls: limit, countedBy } = BUDGETS[budget];
      const by = { partnerId, customerId: countedBy === "partner" ? null : customerId };
      const key = [budget, by.partnerId, by.customerId].join("/");
      const now = clock().getTime();
      const minute = minutes.get(key) ?? {
        ...by,
        budget,
        calls: 0,
        limit,
        endsAt: new Date(now + WINDOW).toISOString(),
      };
      if (minute.calls >= limit) return Math.ceil((Date.parse(minute.endsAt) - now) / 1000);
      minutes.set(key, { ...minute, calls: minute.calls + 1 });
      return null;
    },
    minutes() {
      forgetPast();
      return [...minutes.values()];
    },
  };
}
