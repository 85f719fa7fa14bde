import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { LazyDialog } from "./lazy-dialog.tsx";

function RemoveRoles(): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        {REMOVE}
      </button>
      <LazyDialog
        isOpen={isOpen}
        title={QUESTION}
        onClose={() => setIsOpen(false)}
        actions={
          <button type="button" onClick={() => setIsOpen(false)}>
            {NO}
          </button>
        }
      >
        {WARNING}
      </LazyDialog>
    </>
  );
}

const REMOVE = "Remove roles";
const QUESTION = "Remove roles?";
const WARNING = "It can still buy for you.";
const NO = "No";

describe("a dialog", () => {
  it("comes when it is asked for, names itself, and gives the focus back", async () => {
    renderApp(<RemoveRoles />);
    await userEvent.click(screen.getByRole("button", { name: REMOVE }));
    const dialog = await screen.findByRole("dialog", { name: QUESTION });
    expect(dialog).toHaveTextContent(WARNING);
    await userEvent.click(screen.getByRole("button", { name: NO }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(screen.getByRole("button", { name: REMOVE })).toHaveFocus());
  });

  it("gives the focus back the second time too", async () => {
    renderApp(<RemoveRoles />);
    const button = screen.getByRole("button", { name: REMOVE });
    const openAndClose = async (): Promise<void> => {
      await userEvent.click(button);
      // By text: in jsdom the second dialog may stay hidden from the roles.
      await userEvent.click(await screen.findByText(NO));
      await waitFor(() => expect(screen.queryByText(NO)).toBeNull());
    };
    await openAndClose();
    await openAndClose();
    await waitFor(() => expect(button).toHaveFocus());
  });

  it("closes with Escape", async () => {
    renderApp(<RemoveRoles />);
    await userEvent.click(screen.getByRole("button", { name: REMOVE }));
    await screen.findByRole("dialog", { name: QUESTION });
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
