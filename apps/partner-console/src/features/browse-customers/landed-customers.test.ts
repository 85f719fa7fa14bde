import { describe, expect, it } from "vitest";
import { customerRow } from "../../testing/views.ts";
import { landedCustomers } from "./landed-customers.ts";

const tilia = customerRow("tilia", { standing: "nothingOnRecord" });
const salix = customerRow("salix");

describe("what landed in the customer list", () => {
  it("is a new row that a live change touched, by the customer's act", () => {
    const touched = new Set<string>([salix.tenantId]);
    expect(landedCustomers([tilia], [salix, tilia], touched)).toEqual([
      { row: salix, side: "customer", isNew: true },
    ]);
  });

  it("is the partner's act where the customer was added", () => {
    const touched = new Set<string>([salix.tenantId]);
    const row = { ...salix, isAdded: true };
    expect(landedCustomers([tilia], [row, tilia], touched)).toEqual([
      { row, side: "partner", isNew: true },
    ]);
  });

  it("is no row that came by scrolling or searching", () => {
    const touched = new Set<string>([tilia.tenantId]);
    expect(landedCustomers([tilia], [salix, tilia], touched)).toEqual([]);
  });

  it.each([
    ["nothingOnRecord", "acceptedDirectly", "customer"],
    ["contactPartner", "attested", "partner"],
    ["attested", "both", "customer"],
    ["acceptedDirectly", "both", "partner"],
  ] as const)("is a standing that went from %s to %s, by the %s's act", (before, after, side) => {
    const row = { ...tilia, standing: after };
    const touched = new Set<string>([tilia.tenantId]);
    expect(landedCustomers([{ ...tilia, standing: before }], [row], touched)).toEqual([
      { row, side, isNew: false },
    ]);
  });

  it("is nothing where a touched customer looks as before", () => {
    expect(landedCustomers([tilia], [tilia], new Set<string>([tilia.tenantId]))).toEqual([]);
  });
});
