import { agreementCountries, CountryCode } from "@countersign/domain";
import { api } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { agreementTextIn } from "@countersign/scenarios";
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { TEMPLATES_ADDRESS as address } from "../../testing/addresses.ts";
import { openAdminCenter, stubbedNetwork } from "../../testing/open-admin-center.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";

const server = stubbedNetwork();

function templates(asked: unknown[] = []) {
  return stubEndpoint(api.agreementTemplates.template, ({ input }) => {
    asked.push(input);
    const words = agreementTextIn("pl-PL");
    if (input.version === "1999-01") return { error: fails("TEXT_UNKNOWN") };
    const { country, language = "pl-PL" } = input;
    return { countries: [...agreementCountries()], country, language, texts: [words.text], words };
  });
}

describe("the customer's page of agreement templates", () => {
  it("begins with the organisation's own country, and shows which text it is", async () => {
    const asked: unknown[] = [];
    openAdminCenter(server, aSandbox(), { address, writes: [templates(asked)] });
    expect(
      await screen.findByRole("heading", { level: 1, name: "Agreement templates" }),
    ).toBeVisible();
    expect(asked).toEqual([{ country: CountryCode.parse("PL") }]);
    expect(screen.getByText(agreementTextIn("pl-PL").text.hash)).toBeVisible();
  });

  it("warns of another country's template, and leads back to the own", async () => {
    openAdminCenter(server, aSandbox(), { address, writes: [templates()] });
    await userEvent.selectOptions(
      await screen.findByRole("combobox", { name: "Country/region" }),
      "Germany",
    );
    expect(await screen.findByText(/^Betula Bakery is in Poland\./u)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: /Poland/u }));
    await waitFor(() =>
      expect(screen.getByRole("combobox", { name: "Country/region" })).toHaveValue("PL"),
    );
    expect(screen.queryByText(/^Betula Bakery is in Poland\./u)).toBeNull();
  });

  it("says that there is no such version", async () => {
    const unknown = `${address}?country=PL&version=1999-01`;
    openAdminCenter(server, aSandbox(), { address: unknown, writes: [templates()] });
    expect(
      await screen.findByRole("heading", { level: 1, name: "There is no such template" }),
    ).toBeVisible();
  });
});
