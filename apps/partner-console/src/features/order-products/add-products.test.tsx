import { api } from "@countersign/endpoints";
import { fails, refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { accountView, anAttestation, mayNotAttest } from "../../testing/accounts.ts";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aPlacedOrder, CART_ID, notAccepted, providerOrders } from "../../testing/orders.ts";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";
import { partnerCard, partnerView } from "../../testing/views.ts";

const server = stubbedNetwork();
const LOG_ID = "00000000-0000-4000-8000-00000000000a";
const { tenantId } = accountView("quercus").customer;
const path = `/dashboard/customers/${tenantId}/add-products`;
const unconfirmed = {
  mayPurchase: { allowed: false, why: notAccepted() },
  waysOn: ["confirm"],
} as const;

function cart(): HTMLElement {
  return screen.getByRole("region", { name: "Your cart" });
}

async function addBasic(): Promise<HTMLElement> {
  return screen.findByRole("button", { name: "Add to cart: Kestrel Office Basic" });
}

describe("the catalogue", () => {
  it("has three tabs, and a search by name or ID that looks through all of them", async () => {
    const { user } = openConsole(server, aSandbox(), { path });
    expect(await screen.findByRole("tab", { name: "Online Services" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await user.click(screen.getByRole("tab", { name: "Software" }));
    expect(screen.getByRole("rowheader", { name: /Heron Database Server/u })).toBeVisible();
    const search = screen.getByRole("searchbox", { name: "Search by name or ID" });
    await user.type(search, "dzh318z0bps6");
    expect(screen.getByRole("rowheader", { name: /Wren cloud plan/u })).toBeVisible();
    expect(screen.queryByRole("rowheader", { name: /Heron/u })).toBeNull();
    await user.type(search, " and nothing");
    await user.click(screen.getByRole("button", { name: "Clear search" }));
    expect(screen.getByRole("rowheader", { name: /Heron Database Server/u })).toBeVisible();
  });

  it("says at the quantity what cannot be added, and adds nothing", async () => {
    const { user } = openConsole(server, aSandbox(), { path });
    const quantity = await screen.findByRole("spinbutton", {
      name: "Quantity: Kestrel Office Basic",
    });
    for (const typed of ["301", "0", "1.5"]) {
      await user.clear(quantity);
      await user.type(quantity, typed);
      await user.click(await addBasic());
      expect(screen.getByText("Enter a whole number from 1 to 300.")).toBeVisible();
      expect(within(cart()).getByText("Your cart is empty.")).toBeVisible();
    }
  });

  it("is read by a reseller, who is told that its provider orders", async () => {
    const state = aSandbox({
      signedIn: [partnerCard("kinga")],
      mayOrder: { allowed: false, why: providerOrders() },
    });
    openConsole(server, state, { path });
    expect(await screen.findByText("An indirect reseller does not order.")).toBeVisible();
    expect(screen.getByRole("button", { name: /^Play Olga Bocian/u })).toBeVisible();
    expect(await addBasic()).toHaveAttribute("aria-disabled", "true");
  });
});

describe("the cart", () => {
  it("is empty at first, and Review stays where it is until something is added", async () => {
    const { user, address } = openConsole(server, aSandbox(), { path });
    const review = await screen.findByRole("button", { name: "Review" });
    expect(review).toHaveAttribute("aria-disabled", "true");
    expect(review).toHaveAccessibleDescription("Add a product first.");
    review.focus();
    expect(review).toHaveFocus();
    await user.click(review);
    expect(address()).toBe(path);
    await user.click(await addBasic());
    await user.click(await addBasic());
    expect(within(cart()).getByText("Quantity: 2 · 1 year")).toBeVisible();
    await user.click(review);
    expect(await screen.findByRole("button", { name: "Buy" })).toBeEnabled();
  });

  it("keeps what lies in it over a reload, for its own customer, until it is removed", async () => {
    const { user } = openConsole(server, aSandbox(), { path });
    await user.click(await addBasic());
    document.body.innerHTML = "";
    const again = openConsole(server, aSandbox(), { path });
    await waitFor(() => expect(within(cart()).getByText("Kestrel Office Basic")).toBeVisible());
    await again.user.click(
      within(cart()).getByRole("button", { name: "Remove: Kestrel Office Basic" }),
    );
    expect(within(cart()).getByText("Your cart is empty.")).toBeVisible();
  });

  it("names the reseller for whom a provider orders", async () => {
    const state = aSandbox({
      signedIn: [partnerCard("olga")],
      counterparts: [partnerView("parus")],
    });
    let sent: unknown;
    const buying = stubEndpoint(api.partner.placeOrder, ({ input }) => {
      sent = input;
      return { logId: "log", version: 7, order: aPlacedOrder() };
    });
    state.orders = [aPlacedOrder()];
    const { user } = openConsole(server, state, { path, writes: [buying] });
    const choice = await screen.findByRole("combobox", { name: "Indirect reseller" });
    expect(choice).toHaveDisplayValue("Parus Studio");
    await user.selectOptions(choice, "No indirect reseller");
    await user.selectOptions(choice, "Parus Studio");
    await user.click(await addBasic());
    await user.click(screen.getByRole("button", { name: "Review" }));
    await user.click(await screen.findByRole("button", { name: "Buy" }));
    await screen.findByText("The order for Quercus Furniture is placed.");
    expect(sent).toMatchObject({ resellerId: partnerView("parus").tenantId });
  });
});

describe("a cart for a reseller that is gone", () => {
  async function openWithoutReseller() {
    const state = aSandbox({
      signedIn: [partnerCard("olga")],
      counterparts: [partnerView("parus")],
      orders: [aPlacedOrder()],
    });
    const sent: unknown[] = [];
    const buying = stubEndpoint(api.partner.placeOrder, ({ input }) => {
      sent.push(input.resellerId);
      return { logId: "log", version: 7, order: aPlacedOrder() };
    });
    const opened = openConsole(server, state, { path, writes: [buying] });
    await opened.user.click(await addBasic());
    const leave = (): void => {
      state.counterparts = [partnerView("alcedo")];
      const touched = [{ about: "customer" as const, id: tenantId }];
      opened.live.say({ logId: LOG_ID, version: 2, touched });
    };
    return { ...opened, sent, leave };
  }

  it("says so, and is reviewed only once another was chosen", async () => {
    const { user, leave, sent } = await openWithoutReseller();
    const choice = screen.getByRole("combobox", { name: "Indirect reseller" });
    leave();
    await waitFor(() => expect(choice).toHaveDisplayValue("No longer available"));
    expect(choice).toHaveAccessibleDescription(/no longer sells to this customer/u);
    const review = screen.getByRole("button", { name: "Review" });
    expect(review).toHaveAttribute("aria-disabled", "true");
    expect(review).toHaveAccessibleDescription("Choose the indirect reseller first.");
    await user.selectOptions(choice, partnerView("alcedo").companyName);
    await user.click(review);
    await user.click(await screen.findByRole("button", { name: "Buy" }));
    await screen.findByText("The order for Quercus Furniture is placed.");
    expect(sent).toEqual([partnerView("alcedo").tenantId]);
  });

  it("is never bought for nobody: Review leads back to the choice", async () => {
    const { user, leave, sent, address } = await openWithoutReseller();
    await user.click(screen.getByRole("button", { name: "Review" }));
    const buy = await screen.findByRole("button", { name: "Buy" });
    leave();
    expect(await screen.findByText(/no longer sells to this customer/u)).toBeVisible();
    await user.click(buy);
    expect(sent).toEqual([]);
    await user.click(screen.getByRole("link", { name: "Back to the cart" }));
    await waitFor(() => expect(address()).toBe(path));
  });
});

describe("Buy", () => {
  it("sends the cart once, however often it is pressed, and empties it", async () => {
    const sent: unknown[] = [];
    const buying = stubEndpoint(api.partner.placeOrder, ({ input }) => {
      sent.push(input);
      return { logId: "log", version: 7, order: aPlacedOrder() };
    });
    const state = aSandbox({ orders: [aPlacedOrder()] });
    const { user, address } = openConsole(server, state, { path, writes: [buying] });
    await user.click(await addBasic());
    await user.click(screen.getByRole("button", { name: "Review" }));
    await user.dblClick(await screen.findByRole("button", { name: "Buy" }));
    expect(await screen.findByText("The order for Quercus Furniture is placed.")).toBeVisible();
    expect(sent).toEqual([
      {
        customerId: tenantId,
        cartId: CART_ID,
        resellerId: null,
        lines: [{ offerId: "CFQ7TTC0LH18:0001", quantity: 1, term: "P1Y" }],
      },
    ]);
    expect(address()).toContain("/order-confirmation/");
    await user.click(screen.getByRole("link", { name: "Add products" }));
    await waitFor(() => expect(within(cart()).getByText("Your cart is empty.")).toBeVisible());
  });

  it("keeps the cart when nothing was saved, and can be tried again", async () => {
    const failing = stubEndpoint(api.partner.placeOrder, () => ({ error: fails("NOT_SAVED") }));
    const { user } = openConsole(server, aSandbox(), { path, writes: [failing] });
    await user.click(await addBasic());
    await user.click(screen.getByRole("button", { name: "Review" }));
    await user.click(await screen.findByRole("button", { name: "Buy" }));
    expect(await screen.findByText("Not saved, nothing changed.")).toBeVisible();
    expect(screen.getByRole("rowheader", { name: "Kestrel Office Basic" })).toBeVisible();
  });

  it("leads back to the catalogue where there is nothing to review", async () => {
    const { address } = openConsole(server, aSandbox(), { path: `${path}/review` });
    await screen.findByRole("tab", { name: "Azure" });
    expect(address()).toBe(path);
  });
});

describe("an order that nothing permits", () => {
  it("asks for the confirmation on Review, and goes on once it is kept (S16)", async () => {
    const state = aSandbox({ ...unconfirmed });
    const confirming = stubEndpoint(api.partner.attestAgreement, () => {
      state.mayPurchase = { allowed: true };
      state.waysOn = [];
      return { logId: "log", version: 7, record: anAttestation() };
    });
    const { user, address } = openConsole(server, state, { path, writes: [confirming] });
    await user.click(await addBasic());
    await user.click(screen.getByRole("button", { name: "Review" }));
    const panel = within(await screen.findByRole("dialog"));
    expect(panel.getByRole("textbox", { name: /^First name/u })).toHaveValue("Piotr");
    await user.type(panel.getByLabelText(/^Agreement acceptance date/u), "2026-04-20");
    await user.click(panel.getByRole("button", { name: "Save and continue" }));
    await waitFor(() => expect(address()).toBe(`${path}/review`));
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Buy" })).not.toHaveAttribute("aria-disabled"),
    );
    expect(screen.getByRole("rowheader", { name: "Kestrel Office Basic" })).toBeVisible();
  });

  it("is left for the cart, which is kept, by Cancel", async () => {
    const { user, address } = openConsole(server, aSandbox({ ...unconfirmed }), { path });
    await user.click(await addBasic());
    await user.click(screen.getByRole("button", { name: "Review" }));
    const panel = within(await screen.findByRole("dialog"));
    await user.click(panel.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(address()).toBe(path));
    expect(within(cart()).getByText("Kestrel Office Basic")).toBeVisible();
  });

  it("says who can confirm to a role that may order and may not confirm", async () => {
    const hanna = partnerCard("hanna");
    const account = accountView("quercus", {
      mayAttest: { allowed: false, why: mayNotAttest(hanna) },
    });
    const state = aSandbox({ signedIn: [hanna], account, ...unconfirmed });
    const { user } = openConsole(server, state, { path });
    await user.click(await addBasic());
    await user.click(screen.getByRole("button", { name: "Review" }));
    const panel = within(await screen.findByRole("dialog"));
    expect(panel.queryByRole("button", { name: "Save and continue" })).toBeNull();
    expect(panel.getByText(/Zofia Wilk/u)).toBeVisible();
  });

  it("is asked of the customer where no partner confirms any more", async () => {
    const state = aSandbox({
      mayPurchase: { allowed: false, why: notAccepted() },
      waysOn: ["askCustomer"],
    });
    const { user, address } = openConsole(server, state, { path });
    await user.click(await addBasic());
    await user.click(screen.getByRole("button", { name: "Review" }));
    expect(await screen.findByRole("link", { name: /Ask/u })).toHaveAttribute(
      "href",
      `/dashboard/customers/${tenantId}/agreement-request`,
    );
    expect(address()).toBe(`${path}/review`);
    expect(screen.queryByRole("link", { name: "Update" })).toBeNull();
  });

  it.each([
    ["the link", "sendLink", "Send the link"],
    ["the link again", "sendLinkAgain", "Send the link again"],
  ] as const)(
    "is refused for a new customer, with %s and the confirmation as ways on (S9)",
    async (_, way, send) => {
      const why = notAccepted("newCustomersAcceptBeforeBuying");
      const state = aSandbox({
        mayPurchase: { allowed: false, why },
        waysOn: [way, "confirm"],
      });
      const { user } = openConsole(server, state, { path });
      await user.click(await addBasic());
      await user.click(screen.getByRole("button", { name: "Review" }));
      expect(await screen.findByRole("button", { name: "Buy" })).toHaveAttribute(
        "aria-disabled",
        "true",
      );
      expect(screen.getByRole("link", { name: "Update" })).toBeVisible();
      expect(screen.getByRole("link", { name: send })).toHaveAttribute(
        "href",
        `/dashboard/customers/${tenantId}/credentials-mail`,
      );
    },
  );

  it("opens by itself when the record comes from elsewhere", async () => {
    const why = notAccepted("newCustomersAcceptBeforeBuying");
    const state = aSandbox({
      mayPurchase: { allowed: false, why },
      waysOn: ["sendLinkAgain", "confirm"],
    });
    const { user, live } = openConsole(server, state, { path });
    await user.click(await addBasic());
    await user.click(screen.getByRole("button", { name: "Review" }));
    const buying = await screen.findByRole("button", { name: "Buy" });
    state.mayPurchase = { allowed: true };
    live.say({ logId: LOG_ID, version: 2, touched: [{ about: "customer", id: tenantId }] });
    await waitFor(() => expect(buying).not.toHaveAttribute("aria-disabled"));
  });

  it("is explained when the record went while the page was open", async () => {
    const refusing = stubEndpoint(api.partner.placeOrder, () => ({
      error: refuses(notAccepted()),
    }));
    const { user } = openConsole(server, aSandbox(), { path, writes: [refusing] });
    await user.click(await addBasic());
    await user.click(screen.getByRole("button", { name: "Review" }));
    await user.click(await screen.findByRole("button", { name: "Buy" }));
    expect(await screen.findByText("This customer can’t buy from you yet.")).toBeVisible();
  });
});
