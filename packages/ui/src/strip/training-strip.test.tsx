import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { setViewportWidth } from "../testing/viewport.ts";
import { TrainingStrip } from "./training-strip.tsx";

describe("the training strip", () => {
  it("says the whole sentence in a window of full width", () => {
    setViewportWidth(1280);
    renderApp(<TrainingStrip />);
    expect(screen.getByText("Training simulation. Not Microsoft, nothing is real.")).toBeVisible();
  });

  it("says it shortly below 840 px", () => {
    setViewportWidth(628);
    renderApp(<TrainingStrip />);
    expect(screen.getByText("Training simulation")).toBeVisible();
  });

  it("names the side in a pane, whatever its width", () => {
    setViewportWidth(1280);
    renderApp(<TrainingStrip />, { side: "customer", placement: "pane" });
    expect(screen.getByText("Customer · Training")).toBeVisible();
  });

  it("offers nothing that dismisses it", () => {
    renderApp(<TrainingStrip />);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
