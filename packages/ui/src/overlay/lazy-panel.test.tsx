import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { LazyPanel } from "./lazy-panel.tsx";

const UPDATE = "Update";
const SAVE = "Save";

/** As where a panel has an address of its own: leaving it takes the panel away at once. */
function PageWithPanel(): ReactElement {
  const [isHere, setIsHere] = useState(false);
  const leave = (): void => setIsHere(false);
  return (
    <>
      <button type="button" onClick={() => setIsHere(true)}>
        {UPDATE}
      </button>
      {isHere && (
        <LazyPanel isOpen title={UPDATE} onClose={leave}>
          <button type="button" onClick={leave}>
            {SAVE}
          </button>
        </LazyPanel>
      )}
    </>
  );
}

describe("a panel", () => {
  it("that goes together with its page leaves the page to readers, and the focus where it was", async () => {
    renderApp(<PageWithPanel />);
    await userEvent.click(screen.getByRole("button", { name: UPDATE }));
    const panel = await screen.findByRole("dialog", { name: UPDATE });
    // The page is hidden from the moment at which the focus is inside; a loaded machine may be late with that.
    within(panel).getByRole("button", { name: SAVE }).focus();
    await waitFor(() => expect(screen.queryByRole("button", { name: UPDATE })).toBeNull());
    await userEvent.click(screen.getByRole("button", { name: SAVE }));
    expect(panel).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: UPDATE })).toHaveFocus());
  });
});
