import { describe, expect, it } from "vitest";
import { At } from "./base.ts";

const logId = "00000000-0000-4000-8000-00000000000a";

describe("a moment of a sandbox", () => {
  it.each([`${logId}@1`, `${logId}@10`, `${logId}@999999999`])("may be %s", (at) => {
    expect(At.safeParse(at).success).toBe(true);
  });

  it.each([`${logId}@0`, `${logId}@01`, `${logId}@-1`, `${logId}@`, logId, "demo@1"])(
    "is never %s: the first commit of a log is version 1",
    (at) => {
      expect(At.safeParse(at).success).toBe(false);
    },
  );
});
