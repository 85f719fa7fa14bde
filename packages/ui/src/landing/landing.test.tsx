import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { Landing } from "./landing.tsx";
import { useLand } from "./landing-store.ts";

function Page(): ReactElement {
  const land = useLand();
  return (
    <>
      <Landing id="agreement">{AGREEMENT}</Landing>
      <input aria-label={FIELD} />
      <button type="button">{ACTION}</button>
      <p
        onPointerEnter={() => land([{ id: "agreement", side: "partner", sentence: "Confirmed." }])}
      >
        {EVENT}
      </p>
    </>
  );
}

const AGREEMENT = "Confirmed by Zofia Wilk";
const FIELD = "Field";
const ACTION = "Refresh";
const EVENT = "The other side acts";

async function otherSideActs(): Promise<void> {
  await userEvent.hover(screen.getByText(EVENT));
}

describe("a landing", () => {
  it("marks the place in the acting side's colour and says it politely", async () => {
    renderApp(<Page />);
    await otherSideActs();
    expect(screen.getByText(AGREEMENT)).toHaveAttribute("data-landed", "partner");
    expect(screen.getByRole("status")).toHaveTextContent("Confirmed.");
  });

  it("stays until the next action in this pane", async () => {
    renderApp(<Page />);
    await otherSideActs();
    await userEvent.click(screen.getByText(AGREEMENT));
    expect(screen.getByText(AGREEMENT)).toHaveAttribute("data-landed");
    await userEvent.click(screen.getByRole("button", { name: ACTION }));
    expect(screen.getByText(AGREEMENT)).not.toHaveAttribute("data-landed");
  });

  it("comes into view", async () => {
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
    renderApp(<Page />);
    await otherSideActs();
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it("leaves the page where it is while the person types", async () => {
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
    renderApp(<Page />);
    await userEvent.type(screen.getByRole("textbox", { name: FIELD }), "Ewa");
    await otherSideActs();
    expect(scrolled).not.toHaveBeenCalled();
  });
});
