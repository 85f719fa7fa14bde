import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { JsonValue } from "./json-value.ts";

describe("canonical JSON", () => {
  it("writes members in one order, whatever order they were made in", () => {
    expect(canonicalJson({ b: 1, a: { d: [true, null], c: "x" } })).toBe(
      '{"a":{"c":"x","d":[true,null]},"b":1}',
    );
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  });

  it("sorts by UTF-16 code units, as RFC 8785 says", () => {
    expect(canonicalJson({ "\u{1F600}": 1, "\uFB33": 2, "1": 3, "\r": 4 })).toBe(
      '{"\\r":4,"1":3,"\u{1F600}":1,"\uFB33":2}',
    );
  });

  it("keeps a member called __proto__ a member", () => {
    const value = JsonValue.parse(JSON.parse('{"__proto__":{"admin":true}}'));
    expect(canonicalJson(value)).toBe('{"__proto__":{"admin":true}}');
  });
});

describe("a JSON value", () => {
  it.each([undefined, Number.NaN, Infinity, 1n, Symbol("s"), new Date(0), new Map(), () => 1])(
    "is not %s",
    (value) => {
      expect(JsonValue.safeParse({ in: [value] }).success).toBe(false);
    },
  );
});
