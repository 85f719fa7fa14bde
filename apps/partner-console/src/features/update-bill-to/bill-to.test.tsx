import { api } from "@countersign/endpoints";
import { fails, refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { accountView, billedByProvider } from "../../testing/accounts.ts";
import { openConsole, type OpenedConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";
import { partnerCard } from "../../testing/views.ts";

const server = stubbedNetwork();
const { customer } = accountView("quercus");
const path = `/dashboard/customers/${customer.tenantId}/account`;
const written = { logId: "a0000000-0000-4000-8000-000000000000", version: 2 };
const billTo = {
  companyName: "Quercus Accounts",
  address: { line1: "ul. Portowa 9", city: "Sopot", state: "Pomorskie", postalCode: "81-701" },
};

function billToCard(): Promise<HTMLElement> {
  return screen.findByRole("region", { name: "Bill-to info" });
}

async function field(name: string): Promise<HTMLElement> {
  return screen.findByLabelText(new RegExp(`^${name}`, "u"));
}

async function type(name: string, value: string): Promise<void> {
  fireEvent.change(await field(name), { target: { value } });
}

describe("Bill-to info", () => {
  it("opens its form from the account page and starts from what is on record", async () => {
    const account = accountView("quercus", { billTo });
    const { user, address } = openConsole(server, aSandbox({ account }), { path });
    const card = within(await billToCard());
    expect(card.getByText("Quercus Accounts")).toBeVisible();
    expect(card.getByText("ul. Portowa 9, 81-701 Sopot, Pomorskie, Poland")).toBeVisible();
    expect(card.getByText(/^Your customer list shows this name/u)).toBeVisible();
    await user.click(card.getByRole("link", { name: "Update Bill-to info" }));
    await waitFor(() => expect(address()).toBe(`${path}/bill-to`));
    expect(await field("Company name")).toHaveValue("Quercus Accounts");
    expect(await field("State/Province")).toHaveValue("Pomorskie");
  });

  it("sends what is typed, once, and closes", async () => {
    const sent: unknown[] = [];
    const update = stubEndpoint(api.partner.updateBillTo, ({ input }) => {
      sent.push(input);
      return written;
    });
    const opening = { path: `${path}/bill-to`, writes: [update] };
    const { user, address } = openConsole(server, aSandbox(), opening);
    await type("Company name", " Quercus Accounts ");
    await type("Address line 1", "ul. Portowa 9");
    await type("City", "Sopot");
    await type("ZIP/Postal code", "81-701");
    await user.selectOptions(await field("State/Province"), "Pomorskie");
    await user.dblClick(screen.getByRole("button", { name: "Submit" }));
    await waitFor(() => expect(address()).toBe(path));
    const { companyName, address: there } = customer;
    const replaces = { companyName, address: there };
    expect(sent).toEqual([{ customerId: customer.tenantId, billTo, replaces }]);
  });

  it("asks the rules of the customer's country before it is sent", async () => {
    const account = accountView("quercus", { billTo });
    const opening = { path: `${path}/bill-to` };
    const { user } = openConsole(server, aSandbox({ account }), opening);
    await type("ZIP/Postal code", "817");
    await type("Company name", "Ltd.");
    await user.click(screen.getByRole("button", { name: "Submit" }));
    await waitFor(async () => expect(await field("Company name")).toHaveFocus());
    expect(await field("Company name")).toHaveAccessibleDescription(/legal form/u);
    expect(await field("ZIP/Postal code")).toHaveAccessibleDescription(
      /This is not a postal code of Poland/u,
    );
  });

  it("says what is missing on leaving a field, never while it is typed", async () => {
    const { user } = openConsole(server, aSandbox(), { path: `${path}/bill-to` });
    const city = await field("City");
    await user.clear(city);
    expect(city).not.toHaveAttribute("aria-invalid", "true");
    await user.click(await field("Company name"));
    expect(city).toHaveAccessibleDescription(/Enter the city/u);
  });

  it("keeps the form where it was not saved", async () => {
    const failing = stubEndpoint(api.partner.updateBillTo, () => ({ error: fails("NOT_SAVED") }));
    const account = accountView("quercus", { billTo });
    const opening = { path: `${path}/bill-to`, writes: [failing] };
    const { user, address } = openConsole(server, aSandbox({ account }), opening);
    await type("Company name", "Quercus Two");
    await user.click(screen.getByRole("button", { name: "Submit" }));
    expect(await screen.findByText("Not saved, nothing changed.")).toBeVisible();
    expect(await field("Company name")).toHaveValue("Quercus Two");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(address()).toBe(path));
  });

  it("is the provider's to update: a reseller reads it, and who can, also at the form's address", async () => {
    const account = accountView("quercus", {
      mayUpdateBillTo: { allowed: false, why: billedByProvider() },
    });
    const state = aSandbox({ signedIn: [partnerCard("kinga")], account });
    const { user, address } = openConsole(server, state, { path: `${path}/bill-to` });
    const panel = within(await screen.findByRole("dialog"));
    expect(panel.getByText("An indirect reseller does not bill its customers.")).toBeVisible();
    expect(panel.queryByRole("textbox")).toBeNull();
    await user.click(panel.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(address()).toBe(path));
    const card = within(await billToCard());
    expect(card.getByRole("button", { name: "Update Bill-to info" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await user.click(card.getByRole("button", { name: "Why? Update Bill-to info" }));
    expect(card.getByText(/^Olga Bocian \(Admin agent/u)).toBeVisible();
    expect(card.getByRole("button", { name: "Play Olga Bocian and fix it" })).toBeVisible();
  });

  it("says in Polish what Poland calls a state", async () => {
    openConsole(server, aSandbox(), { path: `${path}/bill-to`, locale: "pl" });
    expect(await field("Województwo")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Aktualizuj dane do faktury" })).toBeVisible();
  });
});

describe("Bill-to info that a colleague updates meanwhile", () => {
  it("lands on the open page", async () => {
    const state = aSandbox({ account: accountView("quercus") });
    const { live } = openConsole(server, state, { path });
    await billToCard();
    state.account = accountView("quercus", { billTo });
    live.say({ ...written, touched: [{ about: "customer", id: customer.tenantId }] });
    const line = await screen.findByText("Quercus Accounts");
    await waitFor(() =>
      expect(line.closest("[data-landed]")).toHaveAttribute("data-landed", "partner"),
    );
    expect(screen.getByText("Bill-to info updated: Quercus Accounts.")).toBeInTheDocument();
  });

  it("is not saved over unseen: the form says so, and saves over it when it is sent again", async () => {
    const { user, address, sent } = openRefused();
    await submitAs(user, "Quercus Three");
    expect(await screen.findByText("Somebody saved this while your form was open.")).toBeVisible();
    expect(await screen.findByText(/^Somebody changed this in the meantime/u)).toBeVisible();
    expect(await field("Company name")).toHaveValue("Quercus Three");
    await user.click(screen.getByRole("button", { name: "Submit" }));
    await waitFor(() => expect(address()).toBe(path));
    expect(sent).toEqual(["Quercus Furniture", "Quercus Accounts"]);
  });

  it("is taken over what was typed by whoever wants that", async () => {
    const { user } = openRefused();
    await submitAs(user, "Quercus Three");
    await user.click(await screen.findByRole("button", { name: "Take what is on record" }));
    expect(await field("Company name")).toHaveValue("Quercus Accounts");
    expect(screen.queryByText(/^Somebody changed this in the meantime/u)).toBeNull();
    expect(screen.queryByText("Somebody saved this while your form was open.")).toBeNull();
  });
});

/** The form, open while a colleague saves; its first try is refused. What each try replaced is collected. */
function openRefused() {
  const state = aSandbox({ account: accountView("quercus") });
  const sent: string[] = [];
  const update = stubEndpoint(api.partner.updateBillTo, ({ input }) => {
    sent.push(input.replaces.companyName);
    if (sent.length > 1) return written;
    state.account = accountView("quercus", { billTo });
    const refusal = {
      kind: "profileChangedMeanwhile" as const,
      rule: "nobodyOverwritesWhatTheyHaveNotSeen" as const,
      facts: { changed: ["companyName" as const] },
    };
    return { error: refuses({ refusal, names: {}, curedBy: [] }) };
  });
  const opening = { path: `${path}/bill-to`, writes: [update] };
  return { ...openConsole(server, state, opening), sent };
}

async function submitAs(user: OpenedConsole["user"], companyName: string): Promise<void> {
  await type("Company name", companyName);
  await user.selectOptions(await field("State/Province"), "Pomorskie");
  await user.click(screen.getByRole("button", { name: "Submit" }));
}
