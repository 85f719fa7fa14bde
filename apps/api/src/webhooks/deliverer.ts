import {
  type AttemptOutcome,
  settingsOf,
  type WaitingDelivery,
  waitingDeliveries,
} from "@countersign/domain";
import type { DeliveryRequest } from "@countersign/partner-center-api";
import type { Logger } from "pino";
import type { Sandbox, Sandboxes } from "../sandbox/index.ts";
import type { CallbackPolicy } from "./callback-policy.ts";
import type { PostDelivery } from "./post-delivery.ts";

/** How many receivers of one sandbox are waited for at a time. */
const AT_ONCE = 4;
/** In ms: a clock may run for months until the next attempt, and timers do not reach so far. */
const LONGEST_SLEEP = 60 * 60 * 1000;
/** In ms: how long to wait after an attempt that could not be written down. */
const AFTER_A_FAILED_WRITE = 30_000;

export type DelivererOptions = {
  readonly sandboxes: Sandboxes;
  readonly requestFor: (sandbox: Sandbox, delivery: WaitingDelivery) => Promise<DeliveryRequest>;
  readonly policy: CallbackPolicy;
  readonly post: PostDelivery;
  readonly log: Pick<Logger, "error">;
};

/** Makes the calls that sandboxes owe. */
export type Deliverer = {
  /** Makes no more calls, breaks off those that wait for an answer, and resolves when none is left. */
  stop(): Promise<void>;
};

/**
 * Calls outside what the logs say is owed, after the commit, and reports back as a command. It holds no truth of its own:
 * what is due stands in each sandbox's world, which it reads again after every commit. Only a sandbox that owes something
 * has a timer, and only while its clock runs. An attempt that was broken off is not reported, and so is made again.
 */
export function createDeliverer(options: DelivererOptions): Deliverer {
  const stopping = new AbortController();
  const inHand = new Set<Promise<void>>();
  const forget = new Set<() => void>();

  function serve(sandbox: Sandbox): void {
    const busy = new Set<string>();
    let timer: NodeJS.Timeout | undefined;
    let isAsked = false;

    function lookAgain(): void {
      if (isAsked || stopping.signal.aborted) return;
      isAsked = true;
      // One look answers all commits of a batch, and no commit waits for it.
      setImmediate(() => {
        isAsked = false;
        if (!stopping.signal.aborted) lookSafely();
      });
    }

    /** Nobody waits for a look, so a bug in it must not end the process. */
    function lookSafely(): void {
      try {
        look();
      } catch (error) {
        options.log.error({ err: error, sandbox: sandbox.key }, "DELIVERIES_NOT_READ");
      }
    }

    function look(): void {
      clearTimeout(timer);
      const waiting = waitingDeliveries(sandbox.world()).filter(
        ({ deliveryId }) => !busy.has(deliveryId),
      );
      if (waiting.length === 0) return;
      const now = sandbox.now();
      const due = waiting.filter(({ dueAt }) => dueAt <= now);
      for (const delivery of due.slice(0, AT_ONCE - busy.size)) begin(delivery);
      if (due.length === 0) sleepUntil(waiting, now);
    }

    function sleepUntil(waiting: readonly WaitingDelivery[], now: string): void {
      if (settingsOf(sandbox.world()).clock.status === "frozen") return;
      const next = Math.min(...waiting.map(({ dueAt }) => Date.parse(dueAt)));
      const sleep = Math.min(Math.max(next - Date.parse(now), 1), LONGEST_SLEEP);
      timer = setTimeout(lookAgain, sleep).unref();
    }

    function begin(delivery: WaitingDelivery): void {
      busy.add(delivery.deliveryId);
      const release = (): void => {
        busy.delete(delivery.deliveryId);
        lookAgain();
      };
      const attempt = make(sandbox, delivery).then(release, (error: unknown) => {
        options.log.error({ err: error, sandbox: sandbox.key }, "DELIVERY_NOT_RECORDED");
        setTimeout(release, AFTER_A_FAILED_WRITE).unref();
      });
      inHand.add(attempt);
      void attempt.finally(() => inHand.delete(attempt));
    }

    forget.add(sandbox.watch(lookAgain));
    forget.add(() => clearTimeout(timer));
    lookAgain();
  }

  async function make(sandbox: Sandbox, delivery: WaitingDelivery): Promise<void> {
    const request = await options.requestFor(sandbox, delivery);
    const outcome = await call(request);
    if (stopping.signal.aborted) return;
    await sandbox.execute(
      {
        type: "reportAttempt",
        deliveryId: delivery.deliveryId,
        number: delivery.attempts.length + 1,
        callbackUrl: request.url,
        outcome,
      },
      { kind: "clock" },
    );
  }

  async function call(request: DeliveryRequest): Promise<AttemptOutcome> {
    if (options.policy.problemOf(request.url) !== null) {
      return { kind: "unanswered", reason: "notAllowed" };
    }
    return options.post(request, stopping.signal);
  }

  forget.add(options.sandboxes.eachLoaded(serve));
  return {
    async stop() {
      stopping.abort();
      for (const end of forget) end();
      await Promise.allSettled(inHand);
    },
  };
}
