import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { accountView } from "../../testing/accounts.ts";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";

const server = stubbedNetwork();
const LOG_ID = "a0000000-0000-4000-8000-000000000000";
const { tenantId } = accountView("quercus").customer;
const path = `/dashboard/customers/${tenantId}/account`;

describe("the customer account on Account info", () => {
  it("names the domains that a program adds to the customer's tenant, and no line before", async () => {
    const state = aSandbox();
    const { live } = openConsole(server, state, { path });
    const account = await screen.findByRole("region", { name: "Customer account info" });
    expect(within(account).queryByText("Verified domains")).toBeNull();
    const customDomains = ["quercus.example", "mail.quercus.example"];
    state.account = accountView("quercus", { customDomains });
    live.say({ logId: LOG_ID, version: 2, touched: [{ about: "customer", id: tenantId }] });
    expect(await within(account).findByText("Verified domains")).toBeVisible();
    const shown = within(account).getAllByRole("listitem");
    expect(shown.map(({ textContent }) => textContent)).toEqual(customDomains);
  });

  it("names them in Polish", async () => {
    const account = accountView("quercus", { customDomains: ["quercus.example"] });
    openConsole(server, aSandbox({ account }), { path, locale: "pl" });
    expect(await screen.findByText("Zweryfikowane domeny")).toBeVisible();
  });
});
