import { api } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { accountView } from "../../testing/accounts.ts";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { mayNotRemove, stillActive } from "../../testing/orders.ts";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";

const server = stubbedNetwork();
const { tenantId } = accountView("quercus").customer;
const path = `/dashboard/customers/${tenantId}/account`;

describe("Remove reseller relationship", () => {
  it("asks first, ends it once, and leads to the list", async () => {
    let ended = 0;
    const ending = stubEndpoint(api.partner.removeRelationship, () => {
      ended += 1;
      return { logId: "log", version: 7 };
    });
    const { user, address } = openConsole(server, aSandbox(), { path, writes: [ending] });
    await user.click(await screen.findByRole("link", { name: "Remove reseller relationship" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/^Quercus Furniture leaves your list/u)).toBeVisible();
    await user.dblClick(dialog.getByRole("button", { name: "Remove" }));
    await waitFor(() => expect(address()).toBe("/dashboard/customers"));
    expect(ended).toBe(1);
  });

  it("is left by Cancel, and nothing ends", async () => {
    const { user, address } = openConsole(server, aSandbox(), {
      path: `${path}/remove-relationship`,
    });
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(address()).toBe(path));
  });

  it("is refused while subscriptions run, and leads to them", async () => {
    const account = accountView("quercus", {
      mayRemoveRelationship: { allowed: false, why: stillActive() },
    });
    const { user, address } = openConsole(server, aSandbox({ account }), {
      path: `${path}/remove-relationship`,
    });
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.queryByRole("button", { name: "Remove" })).toBeNull();
    expect(dialog.getByText(/^1 subscription that this customer has/u)).toBeVisible();
    await user.click(dialog.getByRole("link", { name: "Subscriptions" }));
    await waitFor(() => expect(address()).toBe(`/dashboard/customers/${tenantId}/subscriptions`));
  });

  it("names the Global admin to everybody else", async () => {
    const account = accountView("quercus", {
      mayRemoveRelationship: { allowed: false, why: mayNotRemove() },
    });
    openConsole(server, aSandbox({ account }), { path: `${path}/remove-relationship` });
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/Igor Kos \(Global admin/u)).toBeVisible();
  });

  it("says that nothing changed when nothing was saved", async () => {
    const failing = stubEndpoint(api.partner.removeRelationship, () => ({
      error: fails("NOT_SAVED"),
    }));
    const { user } = openConsole(server, aSandbox(), {
      path: `${path}/remove-relationship`,
      writes: [failing],
    });
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Remove" }));
    expect(await dialog.findByText("Not saved, nothing changed.")).toBeVisible();
  });
});
