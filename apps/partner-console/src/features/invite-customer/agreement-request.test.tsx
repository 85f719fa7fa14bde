import { api, type Letter } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { HttpHandler } from "msw";
import { describe, expect, it } from "vitest";
import { accountView } from "../../testing/accounts.ts";
import { openConsole, type Opening, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox, LINK_ROOT } from "../../testing/stubbed-sandbox.ts";
import { customerCard, partnerCard } from "../../testing/views.ts";

const server = stubbedNetwork();
const LOG_ID = "a0000000-0000-4000-8000-000000000000";
const { tenantId } = accountView("quercus").customer;
const path = `/dashboard/customers/${tenantId}/agreement-request`;
const link = `${LINK_ROOT}/AdminPortal/Home?ref=/BillingAccounts/agreement`;
const title = "Ask the customer to accept";
const signIn = { name: "Add sign-in details" };

async function openPage(opening: Partial<Opening> = {}) {
  const opened = openConsole(server, aSandbox(), { path, ...opening });
  const name = opening.locale === "pl" ? "Treść wiadomości e-mail" : "Email text";
  return { ...opened, text: await screen.findByRole<HTMLTextAreaElement>("textbox", { name }) };
}

function detailsOf(oneTimePassword: string | null): HttpHandler {
  const userPrincipalName = "piotr@quercus-training.onmicrosoft.com";
  return stubEndpoint(api.partner.signInDetails, () => ({ userPrincipalName, oneTimePassword }));
}

describe("asking an existing customer to accept (S12)", () => {
  it("starts from the customer's page with the agreement's own link in the mail", async () => {
    const state = aSandbox();
    state.account = { ...state.account, standing: "nothingOnRecord" };
    const { user, address } = openConsole(server, state, {
      path: `/dashboard/customers/${tenantId}/account`,
    });
    await user.click(await screen.findByRole("link", { name: title }));
    expect(await screen.findByRole("heading", { level: 1, name: title })).toBeVisible();
    expect(address()).toBe(path);
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Email text" });
    expect(text.value.split("\n")).toContain(link);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByRole("button", { name: /^partnerId/u })).toBeNull();
    await user.click(screen.getByRole("link", { name: "Done" }));
    await waitFor(() => expect(address()).toBe(`/dashboard/customers/${tenantId}/account`));
  });

  it("says what the link asks for, and notices when it is gone", async () => {
    const { user, text } = await openPage();
    await user.click(screen.getByRole("button", { name: "Check the link" }));
    expect(screen.getByText(/^The link asks whoever signs in to accept/u)).toBeVisible();
    const generated = text.value;
    fireEvent.change(text, { target: { value: generated.replace(link, "") } });
    await user.click(screen.getByRole("button", { name: "Put it back" }));
    expect(text).toHaveValue(generated);
  });

  it("is delivered to the customer's own people and nobody else", async () => {
    const sent: Letter[] = [];
    const taking = stubEndpoint(api.letters.send, ({ input: { side, ...letter } }) => {
      expect(side).toBe("partner");
      sent.push(letter);
      return { logId: LOG_ID, version: 2, recipient: customerCard("piotr") };
    });
    const { user, text } = await openPage({ writes: [taking] });
    await user.click(screen.getByRole("button", { name: "Deliver in the sandbox" }));
    const people = await screen.findByRole("dialog");
    expect(within(people).queryByRole("searchbox")).toBeNull();
    expect(within(people).queryByRole("button", { name: /Ewa Nowak/u })).toBeNull();
    await user.click(within(people).getByRole("button", { name: /Piotr Mazur/u }));
    expect(await screen.findByText("Delivered to Piotr Mazur")).toBeVisible();
    expect(sent).toEqual([
      {
        to: customerCard("piotr").personId,
        subject: "[Training] Oriolus Cloud asks you to accept the Microsoft Customer Agreement",
        body: text.value.trim(),
      },
    ]);
  });

  it("keeps the typed text when it was not saved", async () => {
    const unsaved = stubEndpoint(api.letters.send, () => ({ error: fails("NOT_SAVED") }));
    const { user, text } = await openPage({ writes: [unsaved] });
    await user.type(text, "PS. Soon.");
    await user.click(screen.getByRole("button", { name: "Deliver in the sandbox" }));
    await user.click(await screen.findByRole("button", { name: /Piotr Mazur/u }));
    expect(await screen.findByText("Not saved, nothing changed.")).toBeVisible();
    expect(text.value).toMatch(/PS\. Soon\.$/u);
  });

  it("looks in vain for a customer that is no id", async () => {
    openConsole(server, aSandbox(), { path: "/dashboard/customers/none/agreement-request" });
    expect(
      await screen.findByRole("heading", { level: 1, name: "We can’t find this customer" }),
    ).toBeVisible();
  });

  it("speaks Polish, page and mail", async () => {
    const { text } = await openPage({ locale: "pl" });
    expect(
      screen.getByRole("heading", { level: 1, name: /^Poproś klienta o\sakceptację$/u }),
    ).toBeVisible();
    expect(text.value).toContain("Dzień dobry");
  });
});

describe("adding sign-in details", () => {
  it("puts the account and its one-time password under the link, with a word of caution", async () => {
    const { user, text } = await openPage({ writes: [detailsOf("Quercus-first-day-2")] });
    await user.click(screen.getByRole("button", signIn));
    const people = await screen.findByRole("dialog", signIn);
    await user.click(within(people).getByRole("button", { name: /Piotr Mazur/u }));
    const caution = await screen.findByText(/^Added under the link\. In reality a password/u);
    await waitFor(() => expect(caution).toBeVisible());
    const below = (): readonly string[] => {
      const lines = text.value.split("\n");
      const at = lines.indexOf(link);
      return lines.slice(at + 1, at + 4);
    };
    // The note may be there one step before the text that it speaks of.
    await waitFor(() =>
      expect(below()).toEqual([
        "",
        "Account: piotr@quercus-training.onmicrosoft.com",
        "One-time password: Quercus-first-day-2",
      ]),
    );
  });

  it("names no password that the person already uses", async () => {
    const { user, text } = await openPage({ writes: [detailsOf(null)] });
    await user.click(screen.getByRole("button", signIn));
    await user.click(await screen.findByRole("button", { name: /Piotr Mazur/u }));
    await waitFor(() => expect(text.value).toContain("Password: the one you already use."));
  });

  it("adds nothing when the account could not be read", async () => {
    const unread = stubEndpoint(api.partner.signInDetails, () => ({ error: fails("NOT_SAVED") }));
    const { user, text } = await openPage({ writes: [unread] });
    const generated = text.value;
    await user.click(screen.getByRole("button", signIn));
    await user.click(await screen.findByRole("button", { name: /Piotr Mazur/u }));
    expect(
      await screen.findByText("The account could not be read. Nothing was added."),
    ).toBeVisible();
    expect(text).toHaveValue(generated);
  });

  it("is greyed for a role that may not invite, and says why and who may", async () => {
    const state = aSandbox({ signedIn: [partnerCard("hanna")] });
    const { user } = openConsole(server, state, { path });
    const greyed = await screen.findByRole("button", signIn);
    expect(greyed).toHaveAttribute("aria-disabled", "true");
    await user.click(greyed);
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Why? Add sign-in details" }));
    expect(screen.getByText(/^Zofia Wilk \(.*\) and Marek Sikora \(.*\)$/u)).toBeVisible();
    expect(screen.getByRole("button", { name: "Deliver in the sandbox" })).toBeEnabled();
  });

  it("offers everybody of all customers in a relationship's mail", async () => {
    const { user } = openConsole(server, aSandbox(), {
      path: "/dashboard/customers/relationship-request",
      writes: [detailsOf("Betula-first-day-8")],
    });
    await user.click(await screen.findByRole("button", signIn));
    await user.click(await screen.findByRole("button", { name: /Adam Brzoza/u }));
    const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Email text" });
    await waitFor(() => expect(text.value).toContain("One-time password: Betula-first-day-8"));
  });
});
