import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { useLand } from "../landing/landing-store.ts";
import { TrainingStrip } from "../strip/training-strip.tsx";
import { renderApp } from "../testing/render-app.tsx";
import type { StageNews } from "./pane-messages.ts";

const news: StageNews = {
  countersign: "stage",
  side: "customer",
  person: { name: "Ewa Nowak", detail: "Global admin · Betula Bakery" },
  unread: 1,
  mailHref: "/mail?person=ewa",
  isWide: false,
};

/** In jsdom a page is its own parent, so it hears itself. */
function hear(data: unknown, origin = window.location.origin): void {
  act(() => {
    window.dispatchEvent(new MessageEvent("message", { data, origin, source: window.parent }));
  });
}

function LandButton({ side }: { readonly side: "partner" | "customer" }): ReactElement {
  const land = useLand();
  return (
    <button type="button" onClick={() => land([{ id: "a", side, sentence: "Something landed." }])}>
      Land
    </button>
  );
}

function asked(ask: string): [unknown, string] {
  return [{ countersign: "pane", ask }, window.location.origin];
}

const inPane = { side: "customer", placement: "pane" } as const;

describe("the strip's tools in a pane", () => {
  it("says hello to the stage and shows what it answers", () => {
    const post = vi.spyOn(window.parent, "postMessage");
    renderApp(<TrainingStrip tools="own tools" />, inPane);
    expect(post).toHaveBeenCalledWith(...asked("hello"));
    expect(screen.getByText("own tools")).toBeVisible();
    hear(news);
    expect(screen.queryByText("own tools")).toBeNull();
    expect(screen.getByRole("button", { name: /Ewa Nowak, Global admin/ })).toBeVisible();
    expect(screen.getByRole("link", { name: "Mail, 1 unread" })).toHaveAttribute(
      "href",
      "/mail?person=ewa",
    );
  });

  it("hears nobody from another origin, and nothing of another shape", () => {
    renderApp(<TrainingStrip />, inPane);
    hear(news, "http://elsewhere.example");
    hear({ ...news, unread: "many" });
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("asks the stage for the person menu and for another width", async () => {
    const post = vi.spyOn(window.parent, "postMessage");
    renderApp(<TrainingStrip />, inPane);
    hear(news);
    await userEvent.click(screen.getByRole("button", { name: /Ewa Nowak/ }));
    expect(post).toHaveBeenLastCalledWith(...asked("openPersonMenu"));
    await userEvent.click(screen.getByRole("button", { name: /70\/30/ }));
    expect(post).toHaveBeenLastCalledWith(...asked("toggleWide"));
  });

  it("opens a window of its own that the same person plays in", async () => {
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    renderApp(<TrainingStrip />, inPane);
    hear(news);
    await userEvent.click(screen.getByRole("button", { name: "Open in its own window" }));
    expect(open).toHaveBeenCalledWith(window.location.href, "_blank");
  });

  it("offers a person to choose where nobody plays yet", () => {
    renderApp(<TrainingStrip />, inPane);
    hear({ ...news, person: null });
    expect(screen.getByRole("button", { name: "Choose a person" })).toBeVisible();
  });

  it("names the app's own side and keeps its own tools in a pane of the other side", () => {
    renderApp(<TrainingStrip tools="own tools" />, inPane);
    hear({ ...news, side: "partner" });
    expect(screen.getByText("Customer · Training")).toBeVisible();
    expect(screen.getByText("own tools")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Ewa Nowak/ })).toBeNull();
  });

  it("says in the stage's own pages whose pane it is", () => {
    renderApp(<TrainingStrip />, { side: "stage", placement: "pane" });
    hear(news);
    expect(screen.getByText("Customer · Training")).toBeVisible();
  });

  it("keeps an app's own tools, and asks nobody, in a window of its own", () => {
    const post = vi.spyOn(window.parent, "postMessage");
    renderApp(<TrainingStrip tools="own tools" />, { side: "customer" });
    hear(news);
    expect(screen.getByText("own tools")).toBeVisible();
    expect(post).not.toHaveBeenCalled();
  });
});

describe("what lands in a pane", () => {
  it("is told to the stage when the other side did it, and kept when this side did", async () => {
    const post = vi.spyOn(window.parent, "postMessage");
    const { unmount } = renderApp(<LandButton side="customer" />, inPane);
    await userEvent.click(screen.getByRole("button", { name: "Land" }));
    expect(post).not.toHaveBeenCalledWith(...asked("tellLanding"));
    unmount();
    renderApp(<LandButton side="partner" />, inPane);
    await userEvent.click(screen.getByRole("button", { name: "Land" }));
    expect(post).toHaveBeenCalledWith(...asked("tellLanding"));
  });
});
