import { Instant } from "@countersign/domain";
import type { CallRecord } from "@countersign/partner-center-api";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRequestRing } from "./request-rings.ts";

function aCall(path: string): CallRecord {
  const message = { headers: {}, body: null };
  const at = Instant.parse("2026-04-21T12:00:00.000Z");
  return {
    at,
    receivedAt: at,
    took: 1,
    method: "GET",
    path,
    operation: null,
    caller: null,
    status: 200,
    refusal: null,
    fault: null,
    request: message,
    response: message,
    unread: [],
    curl: "curl",
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the newest calls of a sandbox", () => {
  it("are the newest five hundred, and what they push out is never written down", () => {
    const ring = createRequestRing();
    const written: string[] = [];
    for (let number = 1; number <= 2700; number += 1) {
      ring.add(() => {
        written.push(`/${String(number)}`);
        return aCall(`/${String(number)}`);
      });
    }
    const calls = ring.calls();
    expect([calls.length, calls[0]?.position, calls.at(-1)?.position]).toEqual([500, 2201, 2700]);
    expect(calls.at(-1)?.path).toBe("/2700");
    expect(written).toHaveLength(500);
    expect(ring.calls()).toBe(calls);
  });

  it("are written down within a second, whether or not anybody looks", () => {
    const ring = createRequestRing();
    const write = vi.fn<() => CallRecord>(() => aCall("/"));
    ring.add(write);
    expect(write).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(write).toHaveBeenCalledOnce();
  });

  it("are told to whoever watches as they come", () => {
    const ring = createRequestRing();
    const seen: number[] = [];
    const stop = ring.watch(() => seen.push(ring.calls().length));
    ring.add(() => aCall("/1"));
    ring.add(() => aCall("/2"));
    stop();
    ring.add(() => aCall("/3"));
    expect(seen).toEqual([1, 2]);
  });
});
