import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { MenuButton } from "./menu-button.tsx";

function renderMenu(onChoose: (name: string) => void): void {
  renderApp(
    <MenuButton
      label="People"
      trigger={(trigger) => (
        <button type="button" {...trigger}>
          {TRIGGER}
        </button>
      )}
      choices={[
        { id: "ewa", label: "Ewa Nowak", onChoose: () => onChoose("Ewa") },
        { id: "jan", label: "Jan Lis", isGreyed: true, onChoose: () => onChoose("Jan") },
        { id: "piotr", label: "Piotr Mazur", onChoose: () => onChoose("Piotr") },
      ]}
    />,
  );
}

const TRIGGER = "Deliver";

describe("a menu", () => {
  it("is walked with the arrow keys and chooses with Enter, then gives the focus back", async () => {
    const onChoose = vi.fn<(name: string) => void>();
    renderMenu(onChoose);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("menuitem", { name: "Ewa Nowak" })).toHaveFocus());
    await userEvent.keyboard("{ArrowUp}");
    await waitFor(() =>
      expect(screen.getByRole("menuitem", { name: "Piotr Mazur" })).toHaveFocus(),
    );
    await userEvent.keyboard("{Home}{End}{Enter}");
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("Piotr");
    expect(screen.queryByRole("menu")).toBeNull();
    await waitFor(() => expect(screen.getByRole("button", { name: TRIGGER })).toHaveFocus());
  });

  it("closes with Escape and by a press elsewhere", async () => {
    renderMenu(() => undefined);
    const button = screen.getByRole("button", { name: TRIGGER });
    await userEvent.click(button);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    await userEvent.click(button);
    await userEvent.click(document.body);
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("closes when a frame beside it takes the focus from the window", async () => {
    renderMenu(() => undefined);
    await userEvent.click(screen.getByRole("button", { name: TRIGGER }));
    fireEvent.blur(window);
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("opens upward at the bottom of a pane", async () => {
    renderMenu(() => undefined);
    const button = screen.getByRole("button", { name: TRIGGER });
    const bottomOfPane = new DOMRect(0, window.innerHeight - 40, 120, 32);
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(bottomOfPane);
    await userEvent.click(button);
    const style = getComputedStyle(screen.getByRole("menu"));
    expect(style.bottom).toBe("calc(100% + 4px)");
  });

  it("shows what may not be chosen and does not choose it", async () => {
    const onChoose = vi.fn<(name: string) => void>();
    renderMenu(onChoose);
    await userEvent.click(screen.getByRole("button", { name: TRIGGER }));
    const jan = screen.getByRole("menuitem", { name: "Jan Lis" });
    expect(jan).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(jan);
    expect(onChoose).not.toHaveBeenCalled();
  });
});
