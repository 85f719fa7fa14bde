import { api, type ExplainedRefusal, type NewCustomer } from "@countersign/endpoints";
import { fails, refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { addedAccountView } from "../../testing/accounts.ts";
import { openConsole, type Opening, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import { partnerCard, partnerView } from "../../testing/views.ts";
import { creating, CREDENTIALS, reachReview, WIZARD } from "../../testing/wizard.ts";

const server = stubbedNetwork();
const add = { name: "Add customer" };
const review = `${WIZARD}?step=review`;

async function openReview(state: SandboxState = aSandbox(), opening: Partial<Opening> = {}) {
  const opened = openConsole(server, state, { path: WIZARD, ...opening });
  await reachReview(opened.user);
  await screen.findByRole("button", add);
  return opened;
}

function block(name: string) {
  return within(screen.getByRole("region", { name }));
}

const sampleProfile = {
  country: "PL",
  companyName: "Acer Printing",
  domainPrefix: "acer-training",
  address: {
    line1: "ul. Ćwiczebna 7",
    city: "Wrocław",
    state: "Dolnośląskie",
    postalCode: "00-001",
  },
  registrationId: "5250001234",
  primaryContact: {
    firstName: "Irena",
    lastName: "Klonowska",
    email: "irena@acer.example",
    phoneNumber: "+48 00 555 04 12",
  },
};

describe("the review of a new customer", () => {
  it("shows the four groups as they were typed, and has the focus on its title", async () => {
    const { address } = await openReview();
    expect(address()).toBe(review);
    expect(screen.getByText("Step 2 of 3")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: "New customer" })).toHaveFocus();
    expect(block("Company").getByText("Acer Printing")).toBeVisible();
    expect(block("Company").getByText("Poland")).toBeVisible();
    expect(block("Address").getByText("Dolnośląskie")).toBeVisible();
    expect(block("Address").queryByText("Address line 2")).toBeNull();
    expect(block("Primary contact").getByText("irena@acer.example")).toBeVisible();
    expect(block("Customer agreement").getByText(/^Customer will be asked/u)).toBeVisible();
  });

  it("leads by Update to the group, which has the focus, and back", async () => {
    const { user } = await openReview();
    await user.click(screen.getByRole("link", { name: "Update: Address" }));
    const address = await screen.findByRole("region", { name: "Address" });
    expect(address).toHaveFocus();
    fireEvent.change(screen.getByLabelText(/^City/u), { target: { value: "Opole" } });
    await user.click(screen.getByRole("button", { name: "Next: Review" }));
    expect(await screen.findByText("Opole")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("is not there for a draft that is not complete", async () => {
    openConsole(server, aSandbox(), { path: review });
    expect(await screen.findByText("Step 1 of 3")).toBeVisible();
    expect(screen.queryByRole("button", add)).toBeNull();
  });

  it("sends what was typed, without what was left empty, and the password is shown (S2)", async () => {
    const state = aSandbox();
    const sent: NewCustomer[] = [];
    const { user, address } = await openReview(state, { writes: [creating(state, sent)] });
    await user.click(screen.getByRole("button", add));
    expect(await screen.findByText(CREDENTIALS.oneTimePassword)).toBeVisible();
    const { tenantId } = state.account.customer;
    expect(address()).toBe(`${WIZARD}/confirmation/${tenantId}`);
    expect(sent).toEqual([
      { profile: sampleProfile, resellerId: null, agreement: { path: "willBeAsked" } },
    ]);
    expect(sessionStorage.getItem("countersign:demo:newCustomer")).toBeNull();
  });

  it("sends who accepted and when, where the customer has (S8)", async () => {
    const state = aSandbox();
    const sent: NewCustomer[] = [];
    const { user } = await openReview(state, { writes: [creating(state, sent)] });
    await user.click(screen.getByRole("link", { name: "Update: Customer agreement" }));
    await user.click(await screen.findByRole("radio", { name: /^Customer has accepted/u }));
    fireEvent.change(screen.getByLabelText(/^Agreement acceptance date/u), {
      target: { value: "2026-04-20" },
    });
    await user.click(screen.getByRole("button", { name: "Update" }));
    const other = within(screen.getByRole("group", { name: "Who accepted" }));
    const firstName = other.getByRole("textbox", { name: /^First name/u });
    fireEvent.change(firstName, { target: { value: "Jan" } });
    await user.click(screen.getByRole("button", { name: "Next: Review" }));
    expect(await screen.findByText(/^Jan Klonowska · irena@acer\.example/u)).toBeVisible();
    await user.click(screen.getByRole("button", add));
    await screen.findByText(CREDENTIALS.oneTimePassword);
    expect(sent[0]?.agreement).toEqual({
      path: "attested",
      primaryContact: { ...sampleProfile.primaryContact, firstName: "Jan" },
      dateAgreed: { given: "day", day: "2026-04-20" },
    });
  });

  it("names the reseller for whom a provider adds the customer", async () => {
    const parus = partnerView("parus");
    const state = aSandbox({ signedIn: [partnerCard("olga")], counterparts: [parus] });
    const sent: NewCustomer[] = [];
    const { user } = await openReview(state, { writes: [creating(state, sent)] });
    expect(block("Company").getByText("Parus Studio")).toBeVisible();
    await user.click(screen.getByRole("button", add));
    await screen.findByText(CREDENTIALS.oneTimePassword);
    expect(sent[0]?.resellerId).toBe(parus.tenantId);
  });

  it("is done by keys alone", async () => {
    const state = aSandbox();
    const { user } = openConsole(server, state, { path: WIZARD, writes: [creating(state)] });
    await tabTo(user, await screen.findByRole("button", { name: "Fill in a sample customer" }));
    await user.keyboard("{Enter}");
    await tabTo(user, screen.getByRole("radio", { name: /^Customer will be asked/u }));
    await user.keyboard(" ");
    await tabTo(user, screen.getByRole("button", { name: "Next: Review" }));
    await user.keyboard("{Enter}");
    await tabTo(user, await screen.findByRole("button", add));
    await user.keyboard("{Enter}");
    expect(await screen.findByText(CREDENTIALS.oneTimePassword)).toBeVisible();
  });
});

async function tabTo(user: UserEvent, wanted: HTMLElement): Promise<void> {
  for (let presses = 0; presses < 60 && document.activeElement !== wanted; presses += 1) {
    await user.tab();
  }
  expect(wanted).toHaveFocus();
}

describe("a customer that was not added", () => {
  const taken: ExplainedRefusal = {
    refusal: {
      kind: "domainTaken",
      rule: "domainsBelongToOneTenant",
      facts: { domain: "acer-training.onmicrosoft.com" },
    },
    names: {},
    curedBy: [],
  };

  it("is explained above the review, and the draft stays", async () => {
    const state = aSandbox();
    const writes = [stubEndpoint(api.partner.createCustomer, () => ({ error: refuses(taken) }))];
    const { user } = await openReview(state, { writes });
    await user.click(screen.getByRole("button", add));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "acer-training.onmicrosoft.com is taken.",
    );
    await user.click(screen.getByRole("link", { name: "Update: Company" }));
    expect(await screen.findByDisplayValue("Acer Printing")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("goes at the next try where it was not saved", async () => {
    const state = aSandbox({ account: addedAccountView("willBeAsked") });
    let isDiskFull = true;
    const writes = [
      stubEndpoint(api.partner.createCustomer, () => {
        if (isDiskFull) return { error: fails("NOT_SAVED") };
        const { tenantId, companyName, domain, country } = state.account.customer;
        const standing = "nothingOnRecord" as const;
        const customer = { tenantId, companyName, domain, country, standing };
        const logId = "a0000000-0000-4000-8000-000000000000";
        return { logId, version: 2, customer, credentials: CREDENTIALS };
      }),
    ];
    const { user } = await openReview(state, { writes });
    await user.click(screen.getByRole("button", add));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved, nothing changed.");
    expect(block("Company").getByText("Acer Printing")).toBeVisible();
    isDiskFull = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(CREDENTIALS.oneTimePassword)).toBeVisible();
  });

  it("keeps its draft whatever the other side does meanwhile", async () => {
    const { live } = await openReview();
    const logId = "a0000000-0000-4000-8000-000000000000";
    live.say({ logId, version: 2, touched: [{ about: "sandbox", id: "clockSet" }] });
    await waitFor(() => expect(block("Company").getByText("Acer Printing")).toBeVisible());
  });
});

describe("the review in Polish", () => {
  it("speaks Polish", async () => {
    const { user } = openConsole(server, aSandbox(), { path: WIZARD, locale: "pl" });
    await reachReview(user, {
      sample: /^Wypełnij/u,
      willBeAsked: /^Klient zostanie poproszony/u,
      next: "Dalej: Przegląd",
    });
    expect(await screen.findByRole("button", { name: "Dodaj klienta" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Aktualizuj: Adres" })).toBeVisible();
    expect(screen.getByText("Województwo")).toBeVisible();
    expect(screen.getByText(/^Krok 2 z\s3$/u)).toBeVisible();
  });
});
