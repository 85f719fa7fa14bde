import { api } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { accountView, billedByProvider, mayNotSetPermissions } from "../../testing/accounts.ts";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";
import { partnerCard } from "../../testing/views.ts";

const server = stubbedNetwork();
const { customer } = accountView("quercus");
const path = `/dashboard/customers/${customer.tenantId}/account`;
const written = { logId: "a0000000-0000-4000-8000-000000000000", version: 2 };
const ALLOW = "Allow customer to purchase";

function permissions(): Promise<HTMLElement> {
  return screen.findByRole("region", { name: "Customer permissions" });
}

describe("the switch of a customer's permission", () => {
  it("is off at first, asks, is turned on once, and the page says On", async () => {
    const state = aSandbox();
    const sent: unknown[] = [];
    const setting = stubEndpoint(api.partner.setReservationPurchases, ({ input }) => {
      sent.push(input);
      state.account = accountView("quercus", { mayBuyReservations: input.isAllowed });
      return written;
    });
    const { user, address } = openConsole(server, state, { path, writes: [setting] });
    const card = within(await permissions());
    expect(card.getByText("Off")).toBeVisible();
    await user.click(card.getByRole("switch", { name: ALLOW }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/^You pay for whatever Quercus Furniture then buys/u)).toBeVisible();
    expect(sent).toEqual([]);
    await user.dblClick(dialog.getByRole("button", { name: "Turn on" }));
    await waitFor(() => expect(address()).toBe(path));
    expect(sent).toEqual([{ customerId: customer.tenantId, isAllowed: true }]);
    expect(await card.findByText("On")).toBeVisible();
    expect(card.getByRole("switch", { name: ALLOW })).toBeChecked();
  });

  it("stays on when the question is left, by Cancel or by Escape", async () => {
    const account = accountView("quercus", { mayBuyReservations: true });
    const { user, address } = openConsole(server, aSandbox({ account }), { path });
    const card = within(await permissions());
    for (const leave of ["Cancel", "{Escape}"]) {
      await user.click(card.getByRole("switch", { name: ALLOW }));
      const dialog = within(await screen.findByRole("dialog"));
      expect(dialog.getByText(/^Quercus Furniture buys no more by itself/u)).toBeVisible();
      await (leave === "Cancel"
        ? user.click(dialog.getByRole("button", { name: leave }))
        : user.keyboard(leave));
      await waitFor(() => expect(address()).toBe(path));
      await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    }
    expect(card.getByRole("switch", { name: ALLOW })).toBeChecked();
  });

  it("is turned off as it was asked, whatever a colleague did meanwhile", async () => {
    const sent: unknown[] = [];
    const setting = stubEndpoint(api.partner.setReservationPurchases, ({ input }) => {
      sent.push(input.isAllowed);
      return written;
    });
    const state = aSandbox({ account: accountView("quercus", { mayBuyReservations: true }) });
    const asking = { path: `${path}/reservation-purchases/off`, writes: [setting] };
    const { user, live } = openConsole(server, state, asking);
    const dialog = within(await screen.findByRole("dialog"));
    state.account = accountView("quercus");
    live.say({ ...written, touched: [{ about: "customer", id: customer.tenantId }] });
    expect(await screen.findByText("Off")).toBeInTheDocument();
    await user.click(dialog.getByRole("button", { name: "Turn off" }));
    await waitFor(() => expect(sent).toEqual([false]));
  });

  it("is said to have changed nothing where nothing was saved", async () => {
    const failing = stubEndpoint(api.partner.setReservationPurchases, () => ({
      error: fails("NOT_SAVED"),
    }));
    const opening = { path: `${path}/reservation-purchases/on`, writes: [failing] };
    const { user } = openConsole(server, aSandbox(), opening);
    await user.click(await screen.findByRole("button", { name: "Turn on" }));
    expect(await screen.findByText("Not saved, nothing changed.")).toBeVisible();
  });

  it("is read, not turned, by a Sales agent, who is told who turns it", async () => {
    const account = accountView("quercus", {
      maySetReservationPurchases: {
        allowed: false,
        why: mayNotSetPermissions(partnerCard("marek")),
      },
    });
    const state = aSandbox({ signedIn: [partnerCard("marek")], account });
    const { user } = openConsole(server, state, { path });
    const card = within(await permissions());
    expect(card.getByText("Off")).toBeVisible();
    expect(card.queryByRole("switch")).toBeNull();
    expect(card.getByRole("button", { name: ALLOW })).toHaveAccessibleDescription(
      "Your role may not change customer permissions.",
    );
    await user.click(card.getByRole("button", { name: `Why? ${ALLOW}` }));
    expect(card.getByText("Zofia Wilk (Admin agent, Oriolus Cloud)")).toBeVisible();
  });

  it("is refused in the question too, for whoever comes by its address", async () => {
    const account = accountView("quercus", {
      maySetReservationPurchases: { allowed: false, why: billedByProvider() },
    });
    const state = aSandbox({ signedIn: [partnerCard("kinga")], account });
    openConsole(server, state, { path: `${path}/reservation-purchases/on` });
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText("An indirect reseller does not bill its customers.")).toBeVisible();
    expect(dialog.queryByRole("button", { name: "Turn on" })).toBeNull();
  });

  it("has no third state in the address", async () => {
    openConsole(server, aSandbox(), { path: `${path}/reservation-purchases/maybe` });
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(/can’t find/u);
  });

  it("lands when a colleague turns it, and speaks Polish", async () => {
    const state = aSandbox();
    const { live } = openConsole(server, state, { path, locale: "pl" });
    expect(
      await screen.findByRole("switch", { name: "Zezwalaj klientowi na zakup" }),
    ).not.toBeChecked();
    state.account = accountView("quercus", { mayBuyReservations: true });
    live.say({ ...written, touched: [{ about: "customer", id: customer.tenantId }] });
    const line = await screen.findByText("Włączone");
    await waitFor(() =>
      expect(line.closest("[data-landed]")).toHaveAttribute("data-landed", "partner"),
    );
  });
});
