import { screen, within, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { setViewportWidth } from "../testing/viewport.ts";
import { AppShell } from "./app-shell.tsx";

const nav = [
  { href: "#home", label: "Home" },
  { href: "#customers", label: "Customers", isCurrent: true },
];

function renderShell(): void {
  renderApp(
    <AppShell appName="Partner console" nav={nav}>
      <p>Content</p>
    </AppShell>,
  );
}

describe("the shell", () => {
  it("shows the menu at the left in full width and says which page is open", () => {
    setViewportWidth(1280);
    renderShell();
    const menu = screen.getByRole("navigation", { name: "Menu" });
    expect(within(menu).getByRole("link", { name: "Customers" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    expect(screen.queryByRole("button", { name: "Open the menu" })).toBeNull();
  });

  it("folds the menu below 840 px; Escape folds it again and gives the focus back", async () => {
    setViewportWidth(628);
    renderShell();
    expect(screen.queryByRole("navigation", { name: "Menu" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Open the menu" }));
    expect(screen.getByRole("navigation", { name: "Menu" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("navigation", { name: "Menu" })).toBeNull();
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Open the menu" })).toHaveFocus(),
    );
  });

  it("leads from the menu's button into the menu", async () => {
    setViewportWidth(628);
    renderShell();
    await userEvent.click(screen.getByRole("button", { name: "Open the menu" }));
    await userEvent.tab();
    expect(screen.getByRole("link", { name: "Home" })).toHaveFocus();
  });

  it("folds the menu when a page is chosen", async () => {
    setViewportWidth(628);
    renderShell();
    await userEvent.click(screen.getByRole("button", { name: "Open the menu" }));
    await userEvent.click(screen.getByRole("link", { name: "Home" }));
    expect(screen.queryByRole("navigation", { name: "Menu" })).toBeNull();
  });

  it("leads the keyboard to the content and leaves the address alone", async () => {
    setViewportWidth(1280);
    renderShell();
    const before = window.location.href;
    await userEvent.tab();
    expect(screen.getByRole("link", { name: "Skip to content" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("main")).toHaveFocus());
    expect(window.location.href).toBe(before);
  });

  it("carries the training strip first", () => {
    renderShell();
    expect(screen.getByRole("banner").textContent).toMatch(/^Skip to contentTraining simulation/u);
  });
});
