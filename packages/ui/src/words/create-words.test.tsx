import { render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { TextLink } from "../link/text-link.tsx";
import { AppRoot } from "../root/app-root.tsx";
import { createWords } from "./create-words.tsx";

const english = { "invite.title": "Request <b>a relationship</b> with {name}" };
const { WordsProvider, useWords } = createWords({
  en: english,
  pl: async () => ({ "invite.title": "Zażądaj <b>relacji</b>: {name}" }),
});

describe("an app's words in React", () => {
  it("join the app's own and the shared ones", () => {
    render(
      <AppRoot side="stage" words={{ WordsProvider }}>
        <Both />
      </AppRoot>,
    );
    expect(screen.getByRole("link", { name: "a relationship" })).toHaveAttribute("href", "/why");
    expect(screen.getByText(/with Betula Bakery/u)).toBeVisible();
    expect(screen.getByText("Cancel")).toBeVisible();
  });
});

function Both(): ReactElement {
  const { t, rich } = useWords();
  return (
    <>
      <p>{rich("invite.title", { b: <TextLink href="/why" /> }, { name: "Betula Bakery" })}</p>
      <p>{t("action.cancel")}</p>
    </>
  );
}
