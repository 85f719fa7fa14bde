import { api } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { accountView, notAdministered } from "../../testing/accounts.ts";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";
import { customerCard, mayAddCustomer, partnerCard } from "../../testing/views.ts";

const server = stubbedNetwork();
const { customer } = accountView("quercus");
const path = `/dashboard/customers/${customer.tenantId}/users`;
const account = `/dashboard/customers/${customer.tenantId}/account`;
const written = { logId: "a0000000-0000-4000-8000-000000000000", version: 2 };
const piotr = customerCard("piotr");
const customerUsers = [
  piotr,
  { ...customerCard("jan"), tenantId: customer.tenantId, displayName: "Ada Kowal" },
];
const credentials = {
  personId: piotr.personId,
  userPrincipalName: piotr.userPrincipalName,
  oneTimePassword: "Xk7d-Qm4T-wz9P",
};

describe("a customer's users", () => {
  it("are one of its pages, with their roles, and say what is missing here", async () => {
    const { user, address } = openConsole(server, aSandbox({ customerUsers }), { path: account });
    const menu = within(await screen.findByRole("navigation", { name: "Customer menu" }));
    expect(menu.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Order history",
      "Subscriptions",
      "Users and licenses",
      "Account",
    ]);
    await user.click(menu.getByRole("link", { name: "Users and licenses" }));
    await waitFor(() => expect(address()).toBe(path));
    expect(await screen.findByRole("row", { name: /Piotr Mazur.*Global admin/u })).toBeVisible();
    expect(screen.getByRole("row", { name: /Ada Kowal.*Billing admin/u })).toBeVisible();
    expect(screen.getByText(/^Here licenses are not assigned/u)).toBeVisible();
  });

  it("are found while one types; the search is in the address, and is cleared", async () => {
    const { user, address } = openConsole(server, aSandbox({ customerUsers }), { path });
    await user.type(await screen.findByRole("searchbox"), "ada");
    await waitFor(() => expect(screen.queryByRole("link", { name: "Piotr Mazur" })).toBeNull());
    expect(address()).toBe(`${path}?search=ada`);
    expect(screen.getByText("1 item")).toBeVisible();
    await user.type(screen.getByRole("searchbox"), "x");
    expect(await screen.findByText("No user matches “adax”.")).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Clear search" }));
    expect(await screen.findByRole("link", { name: "Piotr Mazur" })).toBeVisible();
    expect(screen.getByRole("searchbox")).toHaveValue("");
  });

  it("keep the search when one of them is opened and closed", async () => {
    const opening = { path: `${path}?search=ada` };
    const { user, address } = openConsole(server, aSandbox({ customerUsers }), opening);
    await user.click(await screen.findByRole("link", { name: "Ada Kowal" }));
    const panel = within(await screen.findByRole("dialog", { name: "Ada Kowal" }));
    await user.click(panel.getAllByRole("button", { name: "Close" })[0] ?? document.body);
    await waitFor(() => expect(address()).toBe(`${path}?search=ada`));
  });

  it("are none yet, which one sentence says, with one way on", async () => {
    openConsole(server, aSandbox({ customerUsers: [] }), { path });
    expect(await screen.findByText("This customer has no users yet.")).toBeVisible();
    const [main] = screen.getAllByRole("main");
    if (main === undefined) throw new Error("The page has no main part.");
    expect(within(main).getAllByRole("link", { name: "Account info" }).length).toBeGreaterThan(0);
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("are not seen without delegated administration; the page says why and leads to an invitation", async () => {
    const maySeeUsers = { allowed: false, why: notAdministered() } as const;
    const { user, address } = openConsole(server, aSandbox({ maySeeUsers }), { path });
    expect(
      await screen.findByText("Your company does not administer this customer."),
    ).toBeVisible();
    expect(screen.queryByText("Piotr Mazur")).toBeNull();
    await user.click(screen.getByRole("link", { name: "Request a reseller relationship" }));
    await waitFor(() => expect(address()).toBe("/dashboard/customers/relationship-request"));
  });

  it("disappear while the page is open, when the customer takes the roles away", async () => {
    const state = aSandbox({ customerUsers });
    const { live } = openConsole(server, state, { path });
    expect(await screen.findByRole("link", { name: "Piotr Mazur" })).toBeVisible();
    state.maySeeUsers = { allowed: false, why: notAdministered() };
    live.say({ ...written, touched: [{ about: "customer", id: customer.tenantId }] });
    expect(
      await screen.findByText("Your company does not administer this customer."),
    ).toBeVisible();
    expect(screen.queryByRole("link", { name: "Piotr Mazur" })).toBeNull();
  });

  it("of a customer that is not ours are looked for in vain", async () => {
    const elsewhere = "00000000-0000-4000-8000-0000000000ff";
    openConsole(server, aSandbox(), { path: `/dashboard/customers/${elsewhere}/users` });
    expect(
      await screen.findByRole("heading", { name: "We can’t find this customer" }),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Go to the customer list" })).toBeVisible();
  });

  it("stand in two lines when narrow, in Polish", async () => {
    openConsole(server, aSandbox(), { path, width: 400, locale: "pl" });
    expect(await screen.findByRole("link", { name: "Piotr Mazur" })).toBeVisible();
    expect(screen.getByText(/Administrator globalny/u)).toBeVisible();
    expect(
      screen.getByRole("heading", { level: 1, name: /^Użytkownicy i\slicencje$/u }),
    ).toBeVisible();
  });
});

describe("Reset password of a customer's user", () => {
  it("gives one password for one sign-in, shown once", async () => {
    let asked = 0;
    const resetting = stubEndpoint(api.partner.resetPassword, () => {
      asked += 1;
      return { ...written, credentials };
    });
    const opening = { path, writes: [resetting] };
    const { user, address } = openConsole(server, aSandbox(), opening);
    await user.click(await screen.findByRole("link", { name: "Piotr Mazur" }));
    const panel = within(await screen.findByRole("dialog", { name: "Piotr Mazur" }));
    await user.dblClick(panel.getByRole("button", { name: "Reset password" }));
    expect(await panel.findByText("Xk7d-Qm4T-wz9P")).toBeVisible();
    expect(panel.getByText("Hand this over to the user.")).toBeVisible();
    expect(asked).toBe(1);
    await user.click(panel.getAllByRole("button", { name: "Close" })[0] ?? document.body);
    await waitFor(() => expect(address()).toBe(path));
    expect(screen.queryByText("Xk7d-Qm4T-wz9P")).toBeNull();
  });

  it("keeps the password before the eyes while others change something", async () => {
    const resetting = stubEndpoint(api.partner.resetPassword, () => ({ ...written, credentials }));
    const state = aSandbox();
    const opening = { path: `${path}/${piotr.personId}`, writes: [resetting] };
    const { user, live } = openConsole(server, state, opening);
    await user.click(await screen.findByRole("button", { name: "Reset password" }));
    expect(await screen.findByText("Xk7d-Qm4T-wz9P")).toBeVisible();
    state.maySeeUsers = { allowed: false, why: notAdministered() };
    live.say({ ...written, touched: [{ about: "customer", id: customer.tenantId }] });
    expect(await screen.findByText("Xk7d-Qm4T-wz9P")).toBeVisible();
  });

  it("says that an account waits for its first sign-in", async () => {
    const waiting = [{ ...piotr, account: "firstSignIn" as const }];
    openConsole(server, aSandbox({ customerUsers: waiting }), {
      path: `${path}/${piotr.personId}`,
    });
    expect(await screen.findByText("Has a one-time password that was not used yet.")).toBeVisible();
  });

  it("is greyed for a Helpdesk agent, who reads who may", async () => {
    const hanna = partnerCard("hanna");
    const mayResetPasswords = mayAddCustomer(hanna);
    const state = aSandbox({ signedIn: [hanna], mayResetPasswords });
    const { user } = openConsole(server, state, { path: `${path}/${piotr.personId}` });
    const panel = within(await screen.findByRole("dialog", { name: "Piotr Mazur" }));
    expect(panel.getByRole("button", { name: "Reset password" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await user.click(panel.getByRole("button", { name: "Why? Reset password" }));
    expect(panel.getByText(/^Zofia Wilk \(Admin agent, Oriolus Cloud\)/u)).toBeVisible();
  });

  it("says that nothing changed where nothing was saved", async () => {
    const failing = stubEndpoint(api.partner.resetPassword, () => ({ error: fails("NOT_SAVED") }));
    const opening = { path: `${path}/${piotr.personId}`, writes: [failing] };
    const { user } = openConsole(server, aSandbox(), opening);
    await user.click(await screen.findByRole("button", { name: "Reset password" }));
    expect(await screen.findByText("Not saved, nothing changed.")).toBeVisible();
  });

  it("names nobody where the address does", async () => {
    openConsole(server, aSandbox(), { path: `${path}/${customerCard("ewa").personId}` });
    const panel = within(await screen.findByRole("dialog"));
    expect(panel.getByText(/^This customer has no such user/u)).toBeVisible();
    expect(panel.queryByRole("button", { name: "Reset password" })).toBeNull();
  });
});
