import { REFUSALS } from "@countersign/domain";
import { describe, expect, it } from "vitest";
import { refusals } from "./explained-refusal.ts";
import { REFUSAL_STATUS } from "./refusal-status.ts";

describe("the status of a refusal", () => {
  it("is set for every refusal of the domain and for nothing else", () => {
    expect(Object.keys(REFUSAL_STATUS).toSorted()).toEqual(Object.keys(REFUSALS).toSorted());
  });

  it.each(Object.entries(REFUSAL_STATUS))(
    "of %s is %i: a mistake of the caller, never of the server",
    (_, status) => {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    },
  );

  it("goes into an endpoint's errors under the refusal's own name", () => {
    const errors = refusals("mailUnknown", "contactPartnerToConfirm");
    expect(Object.keys(errors)).toEqual(["mailUnknown", "contactPartnerToConfirm"]);
    expect(errors.mailUnknown.status).toBe(404);
    expect(errors.contactPartnerToConfirm.status).toBe(409);
  });
});
