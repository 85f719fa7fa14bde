import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { StandingGlyph } from "./standing-glyph.tsx";

describe("the standing glyph", () => {
  it.each([
    ["nothingOnRecord", "Nothing on record"],
    ["attested", "Confirmed by partner"],
    ["acceptedDirectly", "Accepted by customer"],
    ["both", "Both"],
    ["waiting", "Waiting for the customer"],
  ] as const)("says %s in words too", (standing, words) => {
    renderApp(<StandingGlyph standing={standing} />);
    expect(screen.getByText(words)).toBeVisible();
  });
});
