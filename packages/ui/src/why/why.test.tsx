import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { GreyedAction } from "../refusal/greyed-action.tsx";
import { RefusalBar } from "../refusal/refusal-bar.tsx";
import { renderApp } from "../testing/render-app.tsx";
import { Why } from "./why.tsx";

const explanation = {
  facts: [
    { holds: true, text: "Azure plan bought 14 Nov 2019" },
    { holds: false, text: "confirmed by a partner" },
  ],
  rule: "Only Admin agents and Sales agents confirm.",
  source: "Microsoft page of 24 Mar 2021",
  whoCanCure: "Admin agent at Oriolus Cloud",
};

describe("Why?", () => {
  it("opens and closes at a press and says which it is", async () => {
    renderApp(<Why explanation={explanation} />);
    const button = screen.getByRole("button", { name: "Why?", expanded: false });
    expect(screen.queryByText(explanation.rule)).not.toBeVisible();
    await userEvent.click(button);
    expect(screen.getByText(explanation.rule)).toBeVisible();
    expect(button).toHaveAttribute("aria-expanded", "true");
    await userEvent.click(button);
    expect(screen.getByText(explanation.rule)).not.toBeVisible();
  });

  it("gives facts, rule, source and who can fix it, marked as ours", () => {
    renderApp(<Why explanation={explanation} isOpenAtFirst />);
    const panel = screen.getByRole("note", { name: "Added by the simulator" });
    expect(panel).toHaveTextContent("YesAzure plan bought 14 Nov 2019");
    expect(panel).toHaveTextContent("Noconfirmed by a partner");
    expect(panel).toHaveTextContent("Microsoft page of 24 Mar 2021");
    expect(panel).toHaveTextContent("Admin agent at Oriolus Cloud");
  });

  it("says when nobody here can fix it", () => {
    const { whoCanCure: _, ...uncured } = explanation;
    renderApp(<Why explanation={uncured} isOpenAtFirst />);
    expect(screen.getByText("Nobody in this sandbox can change this.")).toBeVisible();
  });
});

describe("a command that may not be run", () => {
  it("is shown greyed, takes the focus and says why", async () => {
    renderApp(
      <GreyedAction label="Update" reason="Your role may not confirm." explanation={explanation} />,
    );
    const button = screen.getByRole("button", { name: "Update" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription("Your role may not confirm.");
    await userEvent.tab();
    expect(button).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "Why? Update" }));
    expect(screen.getByText(explanation.rule)).toBeVisible();
  });
});

describe("a refusal", () => {
  it("is said at once: what happened, why, what next", () => {
    renderApp(<RefusalBar what="Already on record." why="Same contact." next="Change the name." />);
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Already on record.Same contact.Change the name.",
    );
  });
});
