import { agreementCountries } from "@countersign/domain";
import { api } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { agreementTextIn } from "@countersign/scenarios";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { openStage, stubbedNetwork } from "../../testing/open-stage.tsx";
import { anOverview } from "../../testing/views.ts";

const server = stubbedNetwork();

const answers = [
  stubEndpoint(api.stage.overview, () => anOverview()),
  stubEndpoint(api.agreementTemplates.template, ({ input }) => {
    const words = agreementTextIn("en-US");
    if (input.version === "1999-01") return { error: fails("TEXT_UNKNOWN") };
    const { country, language = "en-US" } = input;
    return { countries: [...agreementCountries()], country, language, texts: [words.text], words };
  }),
];

describe("the short link to the agreement", () => {
  it("opens the template of the country in the address, without an account", async () => {
    const { address } = openStage(server, { address: "/customeragreement?country=FR", answers });
    expect(await screen.findByRole("combobox", { name: "Country/region" })).toHaveValue("FR");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Country/region" }),
      "Germany",
    );
    await waitFor(() =>
      expect(screen.getByRole("combobox", { name: "Country/region" })).toHaveValue("DE"),
    );
    expect(address()).toBe("/customeragreement?country=DE");
  });

  it("says that there is no such version", async () => {
    openStage(server, { address: "/customeragreement?country=FR&version=1999-01", answers });
    expect(
      await screen.findByRole("heading", { level: 1, name: "There is no such template" }),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Show the newest template" })).toHaveAttribute(
      "href",
      "/customeragreement",
    );
  });
});
