import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { LanguageSwitch } from "../shell/language-switch.tsx";
import { PageHeader } from "../shell/page-header.tsx";
import { renderApp } from "../testing/render-app.tsx";
import { useSharedWords } from "../words/shared-words.ts";

afterEach(() => document.head.replaceChildren());

describe("the root of an app", () => {
  it("gives every style sheet the nonce of the page", () => {
    document.head.innerHTML = '<meta property="csp-nonce" nonce="fresh-nonce">';
    renderApp(<PageHeader title="Customers" />);
    const sheets = [...document.head.querySelectorAll("style")];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((sheet) => sheet.getAttribute("nonce") !== "fresh-nonce")).toEqual([]);
  });

  it("names every document as training", () => {
    renderApp(<Cancel />);
    expect(document.title).toBe("[Training] Countersign");
  });

  it("names the page in the document's title", () => {
    renderApp(<PageHeader title="Customers" />);
    expect(document.title).toBe("[Training] Customers · Countersign");
  });

  it("speaks English first and says so to the browser", () => {
    renderApp(<Cancel />);
    expect(screen.getByText("Cancel")).toBeVisible();
    expect(document.documentElement.lang).toBe("en");
  });

  it("changes the language at a press and remembers it", async () => {
    const { unmount } = renderApp(<LanguageSwitch />);
    await userEvent.click(screen.getByRole("button", { name: "Polski" }));
    expect(await screen.findByRole("group", { name: "Język" })).toBeVisible();
    expect(document.documentElement.lang).toBe("pl");
    unmount();
    renderApp(<Cancel />);
    expect(await screen.findByText("Anuluj")).toBeVisible();
  });

  it("follows the other pane when the language is changed there", async () => {
    renderApp(<Cancel />);
    localStorage.setItem("countersign.locale", "pl");
    act(() => {
      window.dispatchEvent(new StorageEvent("storage", { key: "countersign.locale" }));
    });
    expect(await screen.findByText("Anuluj")).toBeVisible();
  });
});

function Cancel(): string {
  return useSharedWords().t("action.cancel");
}
