import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { AgreementTemplates, type AgreementTemplatesProps } from "./agreement-templates.tsx";

const german: AgreementTemplatesProps["template"] = {
  countries: [
    { country: "PL", languages: ["en-US", "pl-PL"] },
    { country: "DE", languages: ["en-US", "de-DE"] },
    { country: "AT", languages: ["en-US", "de-DE"] },
  ],
  country: "DE",
  language: "de-DE",
  texts: [{ version: "2021-03" }, { version: "2020-10" }],
  words: {
    text: { version: "2021-03", language: "en-US", hash: "0123456789ab".padEnd(64, "0") },
    title: "Customer agreement",
    notice: "For practice.",
    sections: [{ heading: "1. Who", paragraphs: ["Nobody."] }],
  },
};

function show(changes: Partial<AgreementTemplatesProps> = {}) {
  const onChoose = vi.fn<AgreementTemplatesProps["onChoose"]>();
  const props = { template: german, documentHref: "/document", onChoose, ...changes };
  renderApp(<AgreementTemplates {...props} />);
  return onChoose;
}

describe("the agreement templates", () => {
  it("name the countries in alphabetical order and the languages of the chosen one", () => {
    show();
    const countries = within(screen.getByRole("combobox", { name: "Country/region" }));
    expect(countries.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "Austria",
      "Germany",
      "Poland",
    ]);
    const languages = within(screen.getByRole("combobox", { name: "Language" }));
    expect(languages.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "English",
      "German",
    ]);
  });

  it("say which language the real text has where ours is the English one", () => {
    show();
    expect(screen.getByText("The real agreement for Germany is in German.")).toBeVisible();
    expect(screen.getByText("For practice.")).toBeVisible();
  });

  it("offer the newest version first, and the older ones", () => {
    show();
    const versions = within(screen.getByRole("combobox", { name: "Version" }));
    expect(versions.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "2021-03 (newest)",
      "2020-10",
    ]);
  });

  it("ask for what is chosen; another country brings its own language and the newest version", async () => {
    const onChoose = show();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Country/region" }), "PL");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Language" }), "en-US");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Version" }), "2020-10");
    expect(onChoose.mock.calls).toEqual([
      [{ country: "PL" }],
      [{ country: "DE", language: "en-US" }],
      [{ country: "DE", language: "de-DE", version: "2020-10" }],
    ]);
  });

  it("warn of another country than the customer's, and lead to the right one", async () => {
    const onChoose = show({ wantedFor: { companyName: "Betula Bakery", country: "PL" } });
    expect(
      screen.getByText(
        "Betula Bakery is in Poland. It accepts the agreement for Poland, not the one for Germany.",
      ),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show Poland" }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ country: "PL" });
  });

  it("have no warning for the customer's own country", () => {
    show({ wantedFor: { companyName: "Birke", country: "DE" } });
    expect(screen.queryByText(/^Birke is in/u)).toBeNull();
  });

  it("can be taken along", () => {
    show();
    const link = screen.getByRole("link", { name: "Download PDF" });
    expect(link).toHaveAttribute("href", "/document");
    expect(link).toHaveAttribute("download");
  });
});
