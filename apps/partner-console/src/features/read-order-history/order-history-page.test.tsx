import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { accountView } from "../../testing/accounts.ts";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { anEarlierOrder, aPlacedOrder } from "../../testing/orders.ts";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";

const server = stubbedNetwork();
const { tenantId } = accountView("quercus").customer;
const path = `/dashboard/customers/${tenantId}/order-history`;

describe("the order history", () => {
  it("says what was ordered, when, by whom and for which reseller; and what was bought before", async () => {
    const orders = [aPlacedOrder({ reseller: "Parus Studio" }), anEarlierOrder()];
    openConsole(server, aSandbox({ orders }), { path });
    const table = await screen.findByRole("table", { name: "Order history" });
    const [, placed, earlier] = within(table).getAllByRole("row");
    expect(placed).toHaveTextContent(
      "5 × Kestrel Office Basic21 Apr 2026Zofia Wilk, for Parus Studio",
    );
    expect(earlier).toHaveTextContent("Earlier purchase: Azure plan14 Nov 2019before this sandbox");
  });

  it("is empty at first, with one way to the first order", async () => {
    openConsole(server, aSandbox(), { path });
    expect(await screen.findByText(/^Orders appear here/u)).toBeVisible();
    expect(screen.getByRole("link", { name: "Add subscription" })).toBeVisible();
  });

  it("is two lines an order where there is no room, in Polish", async () => {
    openConsole(server, aSandbox({ orders: [aPlacedOrder()] }), { path, locale: "pl", width: 400 });
    expect(await screen.findByText("21.04.2026 · Zofia Wilk")).toBeVisible();
  });
});
