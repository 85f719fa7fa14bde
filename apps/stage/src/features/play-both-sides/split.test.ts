import { describe, expect, it } from "vitest";
import { nearestSplit, steppedSplit, toggledFor } from "./split.ts";

describe("the seam's stops", () => {
  it.each([
    [20, 30],
    [39, 30],
    [41, 50],
    [59, 50],
    [61, 70],
    [80, 70],
  ])("takes a divider let go at %i %% to %i", (percent, stop) => {
    expect(nearestSplit(percent)).toBe(stop);
  });

  it("stays at either end", () => {
    expect(steppedSplit(30, -1)).toBe(30);
    expect(steppedSplit(70, 1)).toBe(70);
  });

  it("gives a side 70 from anywhere, and half when it has 70", () => {
    expect(toggledFor("partner", 30)).toBe(70);
    expect(toggledFor("customer", 70)).toBe(30);
    expect(toggledFor("partner", 70)).toBe(50);
  });
});
