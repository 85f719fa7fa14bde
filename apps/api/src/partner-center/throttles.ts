import { createThrottle, type Throttle } from "@countersign/partner-center-api";
import type { Sandbox } from "../sandbox/index.ts";

/** What programs have used up of their budgets, sandbox by sandbox. Not truth: it ends with the process. */
export type Throttles = { of(sandbox: Sandbox): Throttle };

export function createThrottles(clock: () => Date): Throttles {
  const throttles = new WeakMap<Sandbox, Throttle>();
  return {
    of(sandbox) {
      const known = throttles.get(sandbox) ?? createThrottle(clock);
      throttles.set(sandbox, known);
      return known;
    },
  };
}
