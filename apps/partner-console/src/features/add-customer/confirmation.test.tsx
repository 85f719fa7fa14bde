import { api } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { HttpHandler } from "msw";
import { describe, expect, it } from "vitest";
import { accountView, addedAccountView, anAttestation } from "../../testing/accounts.ts";
import { openConsole, type Opening, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import { creating, CREDENTIALS, reachReview, WIZARD } from "../../testing/wizard.ts";

const server = stubbedNetwork();
const LOG_ID = "a0000000-0000-4000-8000-000000000000";
const { tenantId } = accountView("quercus").customer;
const path = `${WIZARD}/confirmation/${tenantId}`;
const account = `/dashboard/customers/${tenantId}/account`;
const NEW_PASSWORD = "Quercus-second-day-5";

/** Adds a customer as far as its confirmation. */
async function addCustomer(state: SandboxState = aSandbox(), opening: Partial<Opening> = {}) {
  const writes = [creating(state)];
  const opened = openConsole(server, state, { path: WIZARD, writes, ...opening });
  await reachReview(opened.user);
  await opened.user.click(await screen.findByRole("button", { name: "Add customer" }));
  await screen.findByText(CREDENTIALS.oneTimePassword);
  return opened;
}

function resetting(answer: () => boolean = () => true): HttpHandler {
  return stubEndpoint(api.partner.resetPassword, ({ input }) => {
    expect(input.personId).toBe(CREDENTIALS.personId);
    if (!answer()) return { error: fails("NOT_SAVED") };
    const credentials = { ...CREDENTIALS, oneTimePassword: NEW_PASSWORD };
    return { logId: LOG_ID, version: 3, credentials };
  });
}

describe("the confirmation of a new customer", () => {
  it("shows id, account and password, each to be copied, and all at once", async () => {
    const { user } = await addCustomer();
    expect(screen.getByRole("heading", { level: 1, name: "New customer" })).toHaveFocus();
    const setup = within(screen.getByRole("region", { name: "Setup info" }));
    expect(setup.getByText(tenantId)).toBeVisible();
    expect(setup.getByText(CREDENTIALS.userPrincipalName)).toBeVisible();
    expect(setup.getByText(/^You can’t see the password again/u)).toBeVisible();
    await user.click(setup.getByRole("button", { name: "Copy: Password" }));
    expect(await setup.findByRole("button", { name: "Copied: Password" })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(CREDENTIALS.oneTimePassword);
    await user.click(setup.getByRole("button", { name: "Copy all" }));
    await setup.findByRole("button", { name: "Copied" });
    expect(await navigator.clipboard.readText()).toBe(
      [
        `Microsoft ID: ${tenantId}`,
        `Admin user account: ${CREDENTIALS.userPrincipalName}`,
        `Password: ${CREDENTIALS.oneTimePassword}`,
      ].join("\n"),
    );
  });

  it("asks before it is left, until the password was copied", async () => {
    const { user, address } = await addCustomer();
    await user.click(screen.getByRole("link", { name: "Account info" }));
    const question = within(
      await screen.findByRole("dialog", { name: "Leave without the password?" }),
    );
    await user.click(question.getByRole("button", { name: "Stay" }));
    expect(address()).toBe(path);
    expect(leavingIsAsked()).toBe(true);
    await user.click(screen.getByRole("button", { name: "Copy: Password" }));
    await screen.findByRole("button", { name: "Copied: Password" });
    expect(leavingIsAsked()).toBe(false);
    await user.click(screen.getByRole("link", { name: "Account info" }));
    await waitFor(() => expect(address()).toBe(account));
  });

  it("is left all the same by whoever says so", async () => {
    const { user, address } = await addCustomer();
    await user.click(screen.getByRole("link", { name: "Account info" }));
    await user.click(await screen.findByRole("button", { name: "Leave" }));
    await waitFor(() => expect(address()).toBe(account));
  });

  it("keeps the password in no storage, and on the screen whatever changes elsewhere", async () => {
    const { live } = await addCustomer();
    const stored = [sessionStorage, localStorage].flatMap((storage) =>
      Object.keys(storage).map((key) => storage.getItem(key)),
    );
    expect(stored.join(" ")).not.toContain(CREDENTIALS.oneTimePassword);
    live.say({ logId: LOG_ID, version: 2, touched: [] });
    live.say({ logId: LOG_ID, version: 3, touched: [{ about: "sandbox", id: "clockSet" }] });
    await waitFor(() => expect(screen.getByText(CREDENTIALS.oneTimePassword)).toBeVisible());
  });

  it("leads on to the mail that hands the account over before anything can be ordered (S8)", async () => {
    await addCustomer();
    const write = screen.getByRole("link", { name: "Write to the customer" });
    expect(write).toHaveAttribute("href", `/dashboard/customers/${tenantId}/credentials-mail`);
    const order = screen.getByRole("link", { name: "Add products" });
    expect(write.compareDocumentPosition(order)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("shows company, contact and agreement below the setup info, also after a reload", async () => {
    const confirmed = addedAccountView("attested", { attestations: [anAttestation()] });
    const registered = { ...confirmed.customer, registrationId: "5260250274" };
    openConsole(server, aSandbox({ account: { ...confirmed, customer: registered } }), { path });
    const block = async (name: string) => within(await screen.findByRole("region", { name }));
    const company = await block("Company");
    expect(company.getByText("Quercus Furniture")).toBeVisible();
    expect(company.getByText("5260250274")).toBeVisible();
    const contact = await block("Primary contact info");
    expect(contact.getByText("piotr@quercus.example")).toBeVisible();
    const agreement = await block("Microsoft Customer Agreement");
    expect(agreement.getByText(/^Customer has accepted the latest/u)).toBeVisible();
    expect(agreement.getByText("Piotr Mazur · piotr@quercus.example")).toBeVisible();
    expect(agreement.getByText(/^20\sApr\s2026$/u)).toBeVisible();
  });

  it("has nothing to ask of a customer that has accepted", async () => {
    const state = aSandbox({ account: addedAccountView("attested") });
    openConsole(server, state, { path });
    expect(await screen.findByRole("link", { name: "Account info" })).toBeVisible();
    expect(screen.queryByRole("link", { name: "Write to the customer" })).toBeNull();
  });
});

function added(): SandboxState {
  return aSandbox({ account: addedAccountView("willBeAsked") });
}

describe("the confirmation of a customer that no wizard added", () => {
  it("is a page that does not exist", async () => {
    openConsole(server, aSandbox(), { path });
    expect(await screen.findByText(/can’t find this customer/iu)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Reset password" })).toBeNull();
  });
});

describe("a password that was shown", () => {
  it("is gone after a reload, and another one is shown once", async () => {
    const state = aSandbox();
    await addCustomer(state);
    cleanup();
    const { user } = openConsole(server, state, { path, writes: [resetting()] });
    expect(await screen.findByText("The password was shown once.")).toBeVisible();
    expect(screen.queryByText(CREDENTIALS.oneTimePassword)).toBeNull();
    expect(screen.getByText(CREDENTIALS.userPrincipalName)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Reset password" }));
    expect(await screen.findByText(NEW_PASSWORD)).toBeVisible();
    expect(screen.queryByText("The password was shown once.")).toBeNull();
    expect(leavingIsAsked()).toBe(true);
  });

  it("is gone when one comes back to the address", async () => {
    const { user, address, goBack } = await addCustomer();
    await user.click(screen.getByRole("button", { name: "Copy all" }));
    await screen.findByRole("button", { name: "Copied" });
    await user.click(screen.getByRole("link", { name: "Account info" }));
    await screen.findByRole("heading", { level: 1, name: "Account info" });
    await goBack();
    expect(await screen.findByText("The password was shown once.")).toBeVisible();
    expect(address()).toBe(path);
  });

  it("stays the old one where the new one was not saved, and goes at the next try", async () => {
    let isDiskFull = true;
    const writes = [resetting(() => !isDiskFull)];
    const { user } = openConsole(server, added(), { path, writes });
    await user.click(await screen.findByRole("button", { name: "Reset password" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved, nothing changed.");
    isDiskFull = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(NEW_PASSWORD)).toBeVisible();
  });
});

describe("the confirmation in Polish", () => {
  it("speaks Polish", async () => {
    const { user } = openConsole(server, added(), { path, locale: "pl", writes: [resetting()] });
    expect(await screen.findByText("Hasło zostało pokazane jeden raz.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Zresetuj hasło" }));
    expect(await screen.findByText(NEW_PASSWORD)).toBeVisible();
    expect(screen.getByRole("button", { name: "Kopiuj: Hasło" })).toBeVisible();
    expect(screen.getByRole("region", { name: "Dane konfiguracji" })).toBeVisible();
  });
});

/** Whether a browser would ask before the page is closed or reloaded. */
function leavingIsAsked(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}
