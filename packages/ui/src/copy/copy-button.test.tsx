import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { CopyButton } from "./copy-button.tsx";

function MailText(): ReactElement {
  return (
    <>
      <textarea id="mail" aria-label={LABEL} defaultValue={TEXT} />
      <CopyButton text={TEXT} source={() => document.querySelector<HTMLElement>("#mail")} />
    </>
  );
}

const LABEL = "Email text";
const TEXT = "Open the link";

describe("copying", () => {
  it("puts the text on the clipboard and says so", async () => {
    const person = userEvent.setup();
    renderApp(<MailText />);
    await person.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByRole("button", { name: "Copied" })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(TEXT);
    expect(screen.getByRole("status")).toHaveTextContent("Copied");
  });

  it("names what is copied, and tells that it was", async () => {
    const person = userEvent.setup();
    const onCopied = vi.fn<() => void>();
    renderApp(<CopyButton text="K7QX-29" subject="Password" onCopied={onCopied} />);
    await person.click(screen.getByRole("button", { name: "Copy: Password" }));
    expect(await screen.findByRole("button", { name: "Copied: Password" })).toBeVisible();
    expect(onCopied).toHaveBeenCalledOnce();
  });

  it("selects the text and says which keys where there is no clipboard", async () => {
    const person = userEvent.setup({ writeToClipboard: false });
    vi.stubGlobal("navigator", { ...plainNavigator(), clipboard: undefined });
    renderApp(<MailText />);
    await person.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByText("Press Ctrl+C")).toBeVisible();
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: LABEL });
    await waitFor(() => expect(box).toHaveFocus());
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, TEXT.length]);
  });

  it("does the same where the browser refuses", async () => {
    const person = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(
      new DOMException("no", "NotAllowedError"),
    );
    renderApp(<CopyButton text="K7QX-29" />);
    await person.click(screen.getByRole("button", { name: "Copy" }));
    const field = await screen.findByRole<HTMLInputElement>("textbox", { name: "Text to copy" });
    expect(field).toHaveValue("K7QX-29");
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 7]);
  });

  it("names the keys of a Mac on a Mac", async () => {
    const person = userEvent.setup({ writeToClipboard: false });
    vi.stubGlobal("navigator", {
      ...plainNavigator(),
      clipboard: undefined,
      userAgent: "Macintosh; Intel Mac OS X",
    });
    renderApp(<MailText />);
    await person.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByText("Press ⌘C")).toBeVisible();
  });
});

function plainNavigator(): { readonly userAgent: string; readonly language: string } {
  return { userAgent: "X11; Linux x86_64", language: "en-US" };
}
