import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { LiveLostBar, NotSavedBar, OtherPersonBar } from "./bars.tsx";
import { SkeletonRows } from "./skeletons.tsx";
import { UnknownPage } from "./unknown-page.tsx";

afterEach(() => vi.useRealTimers());

describe("the states of a screen", () => {
  it("show a skeleton only after 300 ms", () => {
    vi.useFakeTimers();
    renderApp(<SkeletonRows rows={3} />);
    act(() => {
      vi.advanceTimersByTime(299);
    });
    expect(screen.queryByText("Loading…")).toBeNull();
    act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(screen.getByText("Loading…")).toBeInTheDocument();
  });

  it("say at once that nothing was saved and offer to try again", async () => {
    const onRetry = vi.fn<() => void>();
    renderApp(<NotSavedBar isAnswered onRetry={onRetry} />);
    expect(screen.getByRole("alert")).toHaveTextContent("Not saved, nothing changed.");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("claim nothing about a write that was not answered", () => {
    renderApp(<NotSavedBar isAnswered={false} onRetry={() => undefined} />);
    expect(screen.getByRole("alert")).toHaveTextContent("we don’t know whether it was saved");
    expect(screen.queryByText(/nothing changed/u)).toBeNull();
  });

  it("say of when the screen is while live updates are lost", () => {
    renderApp(<LiveLostBar since="2026-04-21T10:42:00.000Z" />);
    expect(screen.getByText("Showing 10:42. Reconnecting…")).toBeVisible();
  });

  it("say who is signed in now and offer both ways on", () => {
    renderApp(
      <OtherPersonBar
        nowName="Piotr Mazur"
        nowFirstName="Piotr"
        wasFirstName="Ewa"
        onReload={() => undefined}
        onSignIn={() => undefined}
      />,
    );
    expect(screen.getByText("You are now Piotr Mazur in this browser.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Reload as Piotr" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Sign in as Ewa" })).toBeVisible();
  });

  it("say what was looked for and the way back", () => {
    renderApp(<UnknownPage lookedFor={{ kind: "customer", id: "acer-9" }} backHref="/customers" />);
    expect(screen.getByRole("heading", { name: "We can’t find this customer" })).toBeVisible();
    expect(screen.getByText("acer-9")).toBeVisible();
    expect(screen.getByRole("link", { name: "Go to the home page" })).toHaveAttribute(
      "href",
      "/customers",
    );
  });
});
