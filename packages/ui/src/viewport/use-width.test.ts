import { describe, expect, it } from "vitest";
import { widthOf } from "./use-width.ts";

describe("the width of an app", () => {
  it.each([
    [320, "narrow"],
    [479, "narrow"],
    [480, "pane"],
    [628, "pane"],
    [839, "pane"],
    [840, "full"],
    [1280, "full"],
  ] as const)("of %d px is %s", (viewport, width) => {
    expect(widthOf(viewport)).toBe(width);
  });
});
