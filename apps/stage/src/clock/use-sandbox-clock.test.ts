import { Instant, type SandboxClock } from "@countersign/domain";
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ClockReading, useSandboxClock } from "./use-sandbox-clock.ts";

const RUNNING: SandboxClock = { status: "running", offset: 0 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
});
afterEach(() => vi.useRealTimers());

function aReading(now: string, clock = RUNNING): ClockReading {
  return { now: Instant.parse(now), clock };
}

function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

describe("the sandbox's clock on the stage", () => {
  it("goes on from the server's instant, whatever this computer's clock says", () => {
    const reading = aReading("2026-04-21T23:59:30.000Z");
    const { result } = renderHook(() => useSandboxClock(reading));
    expect(result.current).toBe("2026-04-21T23:59:30.000Z");
    pass(31_000);
    expect(result.current).toBe("2026-04-22T00:00:01.000Z");
  });

  it("is set right by a fresh reading", () => {
    const { result, rerender } = renderHook(useSandboxClock, {
      initialProps: aReading("2026-04-21T10:00:00.000Z"),
    });
    pass(5_000);
    rerender(aReading("2027-01-01T00:00:00.000Z"));
    expect(result.current).toBe("2027-01-01T00:00:00.000Z");
    pass(1_000);
    expect(result.current).toBe("2027-01-01T00:00:01.000Z");
  });

  it("stands still while it is frozen, and goes on from there", () => {
    const at = Instant.parse("2026-04-21T10:00:00.000Z");
    const { result, rerender } = renderHook(useSandboxClock, {
      initialProps: aReading(at, { status: "frozen", at }),
    });
    pass(90_000);
    expect(result.current).toBe(at);
    rerender(aReading(at));
    pass(2_000);
    expect(result.current).toBe("2026-04-21T10:00:02.000Z");
  });
});
