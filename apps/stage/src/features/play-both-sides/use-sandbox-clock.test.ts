import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useSandboxClock } from "./use-sandbox-clock.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
});
afterEach(() => vi.useRealTimers());

function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

describe("the sandbox's clock on the stage", () => {
  it("goes on from the server's instant, whatever this computer's clock says", () => {
    const { result } = renderHook(() => useSandboxClock("2026-04-21T23:59:30.000Z"));
    expect(result.current).toBe("2026-04-21T23:59:30.000Z");
    pass(31_000);
    expect(result.current).toBe("2026-04-22T00:00:01.000Z");
  });

  it("is set right by a fresh answer", () => {
    const { result, rerender } = renderHook(({ now }) => useSandboxClock(now), {
      initialProps: { now: "2026-04-21T10:00:00.000Z" },
    });
    pass(5_000);
    rerender({ now: "2027-01-01T00:00:00.000Z" });
    expect(result.current).toBe("2027-01-01T00:00:00.000Z");
    pass(1_000);
    expect(result.current).toBe("2027-01-01T00:00:01.000Z");
  });
});
