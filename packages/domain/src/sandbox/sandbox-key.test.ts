import { describe, expect, it } from "vitest";
import { DEFAULT_SANDBOX_KEY, isReservedKey, SandboxKey } from "./sandbox-key.ts";

describe("the key of a sandbox", () => {
  it.each(["api", "mail", "join", "dashboard", "adminportal"])(
    "may not be %s, which is an address of ours",
    (key) => {
      expect(isReservedKey(key)).toBe(true);
    },
  );

  it("may be any other word, the default's too", () => {
    expect(isReservedKey("monday-class")).toBe(false);
    expect(isReservedKey(SandboxKey.parse(DEFAULT_SANDBOX_KEY))).toBe(false);
  });
});
