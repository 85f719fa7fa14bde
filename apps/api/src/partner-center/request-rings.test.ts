import { Instant } from "@countersign/domain";
import type { CallRecord, OverCall } from "@countersign/partner-center-api";
import { describe, expect, it, vi } from "vitest";
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

function over(path: string, size = 1): OverCall {
  return { size, write: () => aCall(path) };
}

describe("the newest calls of a sandbox", () => {
  it("are the newest five hundred, and what they push out is never written down", () => {
    const ring = createRequestRing();
    const written: string[] = [];
    for (let number = 1; number <= 2700; number += 1) {
      const path = `/${String(number)}`;
      const write = (): CallRecord => {
        written.push(path);
        return aCall(path);
      };
      ring.add({ size: 1, write });
    }
    expect(written).toEqual([]);
    const calls = ring.calls();
    expect([calls.length, calls[0]?.position, calls.at(-1)?.position]).toEqual([500, 2201, 2700]);
    expect([calls[0]?.path, calls.at(-1)?.path]).toEqual(["/2201", "/2700"]);
    expect(written).toHaveLength(500);
  });

  it("are written down once, however often somebody looks", () => {
    const ring = createRequestRing();
    const write = vi.fn<() => CallRecord>(() => aCall("/1"));
    ring.add({ size: 1, write });
    ring.calls();
    ring.add(over("/2"));
    expect(ring.calls().map(({ path }) => path)).toEqual(["/1", "/2"]);
    expect(write).toHaveBeenCalledOnce();
  });

  it("are fewer where they are long, and the newest one always", () => {
    const ring = createRequestRing();
    for (const path of ["/1", "/2", "/3"]) ring.add(over(path, 1_500_000));
    expect(ring.calls().map(({ path }) => path)).toEqual(["/2", "/3"]);
    ring.add(over("/4", 9_000_000));
    expect(ring.calls().map(({ path }) => path)).toEqual(["/4"]);
    ring.add(over("/5", 1));
    expect(ring.calls().map(({ path, position }) => [path, position])).toEqual([["/5", 5]]);
    ring.add(over("/6", 1));
    expect(ring.calls()).toHaveLength(2);
  });

  it("are told to whoever watches as they come", () => {
    const ring = createRequestRing();
    const seen: number[] = [];
    const stop = ring.watch(() => seen.push(ring.calls().length));
    ring.add(over("/1"));
    ring.add(over("/2"));
    stop();
    ring.add(over("/3"));
    expect(seen).toEqual([1, 2]);
    expect(ring.last()).toBe(3);
  });
});
