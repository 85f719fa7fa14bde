import { agreementCountries, CountryCode } from "@countersign/domain";
import { api } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { agreementTextIn } from "@countersign/scenarios";
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";

const server = stubbedNetwork();

/** Answers the template of whatever country is asked for, and remembers what was asked. */
function templates(asked: unknown[] = []) {
  return stubEndpoint(api.agreementTemplates.template, ({ input }) => {
    asked.push(input);
    const words = agreementTextIn("en-US");
    if (input.version === "1999-01") return { error: fails("TEXT_UNKNOWN") };
    return {
      countries: [...agreementCountries()],
      country: input.country,
      language: input.language ?? "de-DE",
      texts: [words.text],
      words,
    };
  });
}

describe("the page of agreement templates", () => {
  it("begins with the partner's own country", async () => {
    const asked: unknown[] = [];
    openConsole(server, aSandbox(), {
      path: "/dashboard/agreement-templates",
      writes: [templates(asked)],
    });
    expect(
      await screen.findByRole("heading", { level: 1, name: "Agreement templates" }),
    ).toBeVisible();
    expect(asked).toEqual([{ country: CountryCode.parse("PL") }]);
    expect(screen.getByRole("link", { name: "Download PDF" })).toHaveAttribute(
      "href",
      expect.stringMatching(/\/api\/agreement-texts\/2021-03\/en-US\/document$/u),
    );
  });

  it("opened from a customer begins with its country, and keeps the customer when another is chosen", async () => {
    const { tenantId } = aSandbox().account.customer;
    const { user, address } = openConsole(server, aSandbox(), {
      path: `/dashboard/agreement-templates?for=${tenantId}`,
      writes: [templates()],
    });
    await user.selectOptions(
      await screen.findByRole("combobox", { name: "Country/region" }),
      "Germany",
    );
    expect(await screen.findByText(/^Quercus Furniture is in Poland\./u)).toBeVisible();
    expect(address()).toBe(`/dashboard/agreement-templates?country=DE&for=${tenantId}`);
  });

  it("says that there is no such template, and leads to the newest", async () => {
    openConsole(server, aSandbox(), {
      path: "/dashboard/agreement-templates?country=DE&version=1999-01",
      writes: [templates()],
    });
    expect(
      await screen.findByRole("heading", { level: 1, name: "There is no such template" }),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Show the newest template" })).toHaveAttribute(
      "href",
      "/dashboard/agreement-templates",
    );
  });

  it("takes a country that is none for an unknown template", async () => {
    openConsole(server, aSandbox(), {
      path: "/dashboard/agreement-templates?country=Poland",
      writes: [templates()],
    });
    expect(await screen.findByText(/^No agreement is published for this country/u)).toBeVisible();
  });
});
