import { describe, expect, it } from "vitest";
import { attempt } from "./attempt.ts";
import { ORPCError } from "./client.ts";

const why = {
  refusal: {
    kind: "sandboxKeyTaken" as const,
    rule: "sandboxKeysAreUnique" as const,
    facts: { key: "demo" },
  },
  names: {},
  curedBy: [],
};

describe("an attempt", () => {
  it("brings the answer", async () => {
    expect(await attempt(Promise.resolve(7))).toEqual({ outcome: "done", value: 7 });
  });

  it("brings a refusal with its explanation", async () => {
    const refused = new ORPCError("sandboxKeyTaken", { status: 409, data: why });
    expect(await attempt(Promise.reject(refused))).toEqual({ outcome: "refused", why });
  });

  it.each([
    ["was not kept", new ORPCError("NOT_SAVED", { status: 503 }), true],
    ["was not answered, and may have been kept", new TypeError("fetch failed"), false],
  ])("tells what %s from what was refused", async (_, error, isAnswered) => {
    expect(await attempt(Promise.reject(error))).toEqual({ outcome: "notSaved", isAnswered });
  });

  it("throws everything else on", async () => {
    const broken = new ORPCError("INTERNAL_SERVER_ERROR", { status: 500 });
    await expect(attempt(Promise.reject(broken))).rejects.toBe(broken);
  });
});
