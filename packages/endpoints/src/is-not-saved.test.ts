import { ORPCError } from "@orpc/client";
import { describe, expect, it } from "vitest";
import { isNotSaved } from "./is-not-saved.ts";

describe("a write that was not kept", () => {
  it.each([
    ["was refused by the disk", new ORPCError("NOT_SAVED", { status: 503 })],
    ["met a sandbox that takes no more writes", new ORPCError("SANDBOX_STOPPED", { status: 503 })],
    ["never reached the server", new TypeError("Failed to fetch")],
  ])("is one that %s", (_, error) => {
    expect(isNotSaved(error)).toBe(true);
  });

  it.each([
    ["a refusal", new ORPCError("mailUnknown", { status: 404 })],
    ["a sign-in that ended", new ORPCError("NOT_SIGNED_IN", { status: 401 })],
    ["a bug", new Error("NOT_SAVED")],
  ])("is not %s", (_, error) => {
    expect(isNotSaved(error)).toBe(false);
  });
});
