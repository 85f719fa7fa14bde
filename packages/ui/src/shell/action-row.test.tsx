import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { setViewportWidth } from "../testing/viewport.ts";
import { ActionRow } from "./action-row.tsx";

function renderRow(): void {
  renderApp(
    <ActionRow
      primary={<button type="button">Accept</button>}
      secondary={<button type="button">Cancel</button>}
      note="Tick both boxes to go on."
    />,
  );
}

describe("the action row", () => {
  it("holds all buttons together in a pane", () => {
    setViewportWidth(628);
    renderRow();
    const [accept, cancel] = screen.getAllByRole("button");
    expect(accept?.parentElement).toBe(cancel?.parentElement);
  });

  it("leaves only the primary button in the row that sticks when narrow", () => {
    setViewportWidth(400);
    renderRow();
    const accept = screen.getByRole("button", { name: "Accept" });
    expect(accept.parentElement).not.toContainElement(
      screen.getByRole("button", { name: "Cancel" }),
    );
    expect(accept.parentElement).toHaveTextContent("Tick both boxes to go on.");
  });
});
