import { api } from "@countersign/endpoints";
import { refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { accountView } from "../../testing/accounts.ts";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSubscription, notAccepted, providerOrders } from "../../testing/orders.ts";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";
import { partnerCard } from "../../testing/views.ts";

const server = stubbedNetwork();
const LOG_ID = "00000000-0000-4000-8000-00000000000a";
const { tenantId } = accountView("quercus").customer;
const path = `/dashboard/customers/${tenantId}/subscriptions`;
const one = aSubscription();
const onePath = `${path}/${one.subscriptionId}`;

function earlier() {
  return aSubscription({
    subscriptionId: "e0000014-0000-4000-8000-000000000000",
    title: null,
    product: "azurePlan",
    quantity: 1,
    term: { kind: "usage" },
    isEarlier: true,
  });
}

describe("the subscriptions of a customer", () => {
  it("say what each is, how many, and when it is renewed; earlier purchases are what they were", async () => {
    openConsole(server, aSandbox({ subscriptions: [earlier(), one] }), { path });
    const table = await screen.findByRole("table", { name: "Subscriptions" });
    const [, old, bought] = within(table).getAllByRole("row");
    expect(old).toHaveTextContent("Earlier purchase: Azure plan1Activebilled by use");
    expect(bought).toHaveTextContent("Kestrel Office Basic5Activerenews 21 Apr 2027");
    expect(screen.getByRole("link", { name: "Add subscription" })).toBeVisible();
    const menu = screen.getByRole("navigation", { name: "Customer menu" });
    expect(within(menu).getByText("Subscriptions")).toHaveAttribute("aria-current", "page");
    expect(within(menu).getByRole("link", { name: "Order history" })).toBeVisible();
  });

  it("are none at first, with one way to the first", async () => {
    const { user, address } = openConsole(server, aSandbox(), { path });
    await user.click(await screen.findByRole("link", { name: "Add subscription" }));
    await waitFor(() => expect(address()).toBe(`/dashboard/customers/${tenantId}/add-products`));
  });

  it("are read by a reseller, whose provider orders", async () => {
    const state = aSandbox({
      signedIn: [partnerCard("kinga")],
      subscriptions: [one],
      mayOrder: { allowed: false, why: providerOrders() },
    });
    openConsole(server, state, { path });
    expect(await screen.findByRole("button", { name: "Add subscription" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  it("mark and say what the clock renewed while the page is open", async () => {
    const state = aSandbox({ subscriptions: [one] });
    const { live } = openConsole(server, state, { path });
    await screen.findByRole("table", { name: "Subscriptions" });
    const term = {
      kind: "recurring",
      term: "P1Y",
      endsOn: "2028-04-21",
      isRenewedAutomatically: true,
    } as const;
    state.subscriptions = [aSubscription({ term })];
    live.say({ logId: LOG_ID, version: 2, touched: [{ about: "customer", id: tenantId }] });
    expect(
      await screen.findByText("Kestrel Office Basic: active, renews 21 Apr 2028."),
    ).toBeInTheDocument();
  });

  it("are a list of two lines each where there is no room", async () => {
    openConsole(server, aSandbox({ subscriptions: [one] }), { path, width: 400 });
    expect(await screen.findByText("5 · Active · renews 21 Apr 2027")).toBeVisible();
  });
});

describe("one subscription", () => {
  it.each([
    ["Renew for another term", { type: "renewSubscription", endsOn: "2027-04-21" }],
    ["Turn auto-renewal off", { type: "setAutomaticRenewal", isRenewedAutomatically: false }],
    ["Suspend", { type: "suspendSubscription" }],
  ])("is changed by %s, once however often it is pressed", async (name, change) => {
    const sent: unknown[] = [];
    const changing = stubEndpoint(api.partner.changeSubscription, ({ input }) => {
      sent.push(input);
      return { logId: "log", version: 7, subscription: one };
    });
    const state = aSandbox({ subscriptions: [one] });
    const { user } = openConsole(server, state, { path: onePath, writes: [changing] });
    await user.dblClick(await screen.findByRole("button", { name }));
    expect(await screen.findByText("Saved.")).toBeVisible();
    expect(sent).toEqual([{ subscriptionId: one.subscriptionId, ...change }]);
  });

  it("takes another quantity, and says at the field what is none", async () => {
    let sent: unknown;
    const changing = stubEndpoint(api.partner.changeSubscription, ({ input }) => {
      sent = input;
      return { logId: "log", version: 7, subscription: one };
    });
    const state = aSandbox({ subscriptions: [one] });
    const { user } = openConsole(server, state, { path: onePath, writes: [changing] });
    const field = await screen.findByRole("spinbutton", { name: "Quantity" });
    await user.clear(field);
    await user.click(screen.getByRole("button", { name: "Change quantity" }));
    expect(screen.getByText("Enter a whole number from 1 to 300.")).toBeVisible();
    await user.type(field, "8{Enter}");
    expect(await screen.findByText("Saved.")).toBeVisible();
    expect(sent).toMatchObject({ type: "changeQuantity", quantity: 8 });
  });

  it("greys what needs a record, and leads to where one is made", async () => {
    const why = { allowed: false, why: notAccepted() } as const;
    const subscription = aSubscription({
      may: { ...one.may, changeQuantity: why, renewSubscription: why },
    });
    const state = aSandbox({ subscriptions: [subscription] });
    const { user, address } = openConsole(server, state, { path: onePath });
    const renew = await screen.findByRole("button", { name: "Renew for another term" });
    expect(renew).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByRole("button", { name: "Suspend" })).toBeEnabled();
    await user.click(screen.getByRole("button", { name: "Why? Renew for another term" }));
    const panel = within(screen.getByRole("dialog"));
    await user.click(panel.getByRole("link", { name: "Account info" }));
    await waitFor(() => expect(address()).toBe(`/dashboard/customers/${tenantId}/account`));
  });

  it("is brought back where it is suspended", async () => {
    const state = aSandbox({ subscriptions: [aSubscription({ status: "suspended" })] });
    openConsole(server, state, { path: onePath });
    expect(await screen.findByRole("button", { name: "Reactivate" })).toBeEnabled();
    expect(screen.queryByRole("button", { name: "Suspend" })).toBeNull();
  });

  it("says why a change was refused, and stays as it is", async () => {
    const refusing = stubEndpoint(api.partner.changeSubscription, () => ({
      error: refuses(notAccepted()),
    }));
    const state = aSandbox({ subscriptions: [one] });
    const { user } = openConsole(server, state, { path: onePath, writes: [refusing] });
    await user.click(await screen.findByRole("button", { name: "Renew for another term" }));
    expect(await screen.findByText("This customer can’t buy from you yet.")).toBeVisible();
  });

  it("that is not there leads back to the list", async () => {
    const { address } = openConsole(server, aSandbox(), { path: onePath });
    await waitFor(() => expect(address()).toBe(path));
  });
});
