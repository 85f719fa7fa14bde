import { describe, expect, it } from "vitest";
import { bronze, neutral, pine } from "./colours.ts";
import { appBarColours } from "./side.ts";

describe.each([
  ["pine", pine],
  ["bronze", bronze],
  ["neutral", neutral],
])("the %s ramp", (_, ramp) => {
  it("carries white text on its 80 stop above 7:1", () => {
    expect(contrast("#ffffff", ramp[80])).toBeGreaterThan(7);
  });

  it("carries its 80 stop on its 140 stop above 4.6:1", () => {
    expect(contrast(ramp[80], ramp[140])).toBeGreaterThan(4.6);
  });
});

describe("the app bars", () => {
  it.each(Object.entries(appBarColours))("carry white text on the %s side", (_, colour) => {
    expect(contrast("#ffffff", colour)).toBeGreaterThan(7);
  });
});

/** Contrast ratio by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
