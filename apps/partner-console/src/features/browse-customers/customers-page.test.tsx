import { api, type CustomerRow } from "@countersign/endpoints";
import { stubEndpoint } from "@countersign/endpoints/testing";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";
import { customerRow, partnerCard, partnerView } from "../../testing/views.ts";

const server = stubbedNetwork();
const path = "/dashboard/customers";
const LOG_ID = "a0000000-0000-4000-8000-000000000000";

function rowNames(): readonly (string | null)[] {
  return screen.getAllByRole("rowheader").map((row) => row.textContent);
}

function many(count: number): readonly CustomerRow[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(4, "0");
    return customerRow("tilia", {
      tenantId: `c0009999-0000-4000-8000-00000000${number}`,
      companyName: `Tilia ${number}`,
    });
  });
}

function scrollTo(top: number): void {
  vi.stubGlobal("scrollY", top);
  fireEvent.scroll(window);
}

describe("the customer list", () => {
  it("shows company, domain, relationship and how each stands with the agreement", async () => {
    const customers = [
      customerRow("tilia", { standing: "attested" }),
      customerRow("sorbus", {
        relationship: "throughReseller",
        through: "Parus Studio",
        standing: "both",
      }),
    ];
    openConsole(server, aSandbox({ customers }), { path });
    const tilia = await screen.findByRole("row", { name: /Tilia Logistics/u });
    expect(tilia).toHaveTextContent("tilia-training.onmicrosoft.com");
    expect(tilia).toHaveTextContent("Confirmed by partner");
    expect(screen.getByRole("row", { name: /Sorbus Hotel/u })).toHaveTextContent(
      "Reseller, with Parus Studio",
    );
    expect(screen.getByText(/The agreement column is ours/u)).toBeVisible();
    expect(document.title).toBe("[Training] Customer list · Countersign");
  });

  it("searches while one types and keeps the search in the address", async () => {
    const customers = [customerRow("tilia"), customerRow("salix")];
    const { user, address } = openConsole(server, aSandbox({ customers }), { path });
    await user.type(await screen.findByRole("searchbox"), "sal");
    await waitFor(() => expect(rowNames()).toEqual(["Salix School"]));
    expect(address()).toContain("search=sal");
    expect(screen.getByRole("searchbox")).toHaveFocus();
  });

  it("says that nobody matches and leads back to all customers", async () => {
    const { user } = openConsole(server, aSandbox({ customers: [customerRow("tilia")] }), {
      path: `${path}?search=zzz`,
    });
    expect(await screen.findByText("No customer matches “zzz”.")).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Show all customers" }));
    expect(await screen.findByRole("rowheader", { name: "Tilia Logistics" })).toBeVisible();
    expect(screen.getByRole("searchbox")).toHaveValue("");
  });

  it.each([
    ["Partner has to confirm", "Quercus Furniture"],
    ["Waiting for the customer", "Betula Bakery"],
    ["Nothing on record", "Ulmus Legal"],
  ])("filters by standing: %s", async (standing, company) => {
    const customers = [
      customerRow("tilia", { standing: "attested" }),
      customerRow("quercus", { standing: "contactPartner" }),
      customerRow("betula", { standing: "nothingOnRecord", isWaitedFor: true }),
      customerRow("ulmus", { standing: "nothingOnRecord" }),
    ];
    const { user } = openConsole(server, aSandbox({ customers }), { path });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Agreement" }), standing);
    await waitFor(() => expect(rowNames()).toEqual([company]));
  });

  it("sorts by what was chosen", async () => {
    const { user, address } = openConsole(server, aSandbox({ customers: [customerRow("tilia")] }), {
      path,
    });
    await user.selectOptions(
      await screen.findByRole("combobox", { name: "Sort by" }),
      "Newest first",
    );
    await waitFor(() => expect(address()).toContain("sort=-since"));
  });

  it("tells an empty list's first step", async () => {
    openConsole(server, aSandbox(), { path });
    expect(
      await screen.findByText(
        "Customers appear here once you add them, or once they accept your invitation.",
      ),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Request a reseller relationship" })).toBeVisible();
  });

  it("draws of a long list the rows in sight, and tells the number of all rows", async () => {
    openConsole(server, aSandbox({ customers: many(5000) }), { path });
    expect(await screen.findByText("Tilia 0001")).toBeVisible();
    expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "5001");
    expect(screen.getByText("5,000 items")).toBeVisible();
    expect(screen.getAllByRole("rowheader").length).toBeLessThan(100);
    expect(screen.getByRole("row", { name: /Tilia 0002/u })).toHaveAttribute("aria-rowindex", "3");
  });

  it("reads the window to which one scrolls, and finds it again at its address", async () => {
    const { address } = openConsole(server, aSandbox({ customers: many(5000) }), { path });
    expect(await screen.findByText("Tilia 0001")).toBeVisible();
    scrollTo(4000 * 37);
    expect(await screen.findByText("Tilia 4010")).toBeVisible();
    expect(screen.queryByText("Tilia 0001")).toBeNull();
    await waitFor(() => expect(address()).toMatch(/from=(?:39|40)\d\d/u));
  });

  it("saves all customers as a file, whatever is searched for", async () => {
    const saved = vi.fn<(file: Blob) => string>(() => "blob:customers");
    vi.stubGlobal(
      "URL",
      Object.assign(URL, { createObjectURL: saved, revokeObjectURL: () => undefined }),
    );
    const file = new Blob(["Microsoft ID"], { type: "text/csv" });
    const { user } = openConsole(server, aSandbox({ customers: many(3) }), {
      path: `${path}?search=0002`,
      writes: [stubEndpoint(api.partner.exportCustomers, () => file)],
    });
    await user.click(await screen.findByRole("button", { name: "Export customers" }));
    await waitFor(() => expect(saved).toHaveBeenCalledOnce());
  });

  it("filters a provider's customers by reseller", async () => {
    const signedIn = [partnerCard("olga")];
    const counterparts = [partnerView("parus")];
    const { user, address } = openConsole(
      server,
      aSandbox({ signedIn, counterparts, customers: many(3) }),
      { path },
    );
    await user.selectOptions(
      await screen.findByRole("combobox", { name: "Reseller" }),
      "Parus Studio",
    );
    await waitFor(() => expect(address()).toContain(`reseller=${partnerView("parus").tenantId}`));
  });
});

describe("an acceptance on the other side", () => {
  it("appears without reload, marked in the customer's colour and said politely", async () => {
    const state = aSandbox({ customers: [customerRow("tilia")] });
    const { live } = openConsole(server, state, { path });
    await screen.findByRole("rowheader", { name: "Tilia Logistics" });
    const betula = customerRow("betula", { standing: "acceptedDirectly" });
    state.customers = [betula, ...state.customers];
    live.say({ logId: LOG_ID, version: 2, touched: [{ about: "customer", id: betula.tenantId }] });
    await waitFor(() =>
      expect(screen.getByRole("row", { name: /Betula Bakery/u })).toHaveAttribute(
        "data-landed",
        "customer",
      ),
    );
    expect(screen.getByText("New customer: Betula Bakery. It authorized you.")).toBeInTheDocument();
  });

  it("marks a customer whose standing changed, and nobody else", async () => {
    const state = aSandbox({ customers: [customerRow("tilia"), customerRow("salix")] });
    const { live } = openConsole(server, state, { path });
    await screen.findByRole("rowheader", { name: "Tilia Logistics" });
    const tilia = customerRow("tilia", { standing: "acceptedDirectly" });
    state.customers = [tilia, customerRow("salix")];
    live.say({ logId: LOG_ID, version: 2, touched: [{ about: "customer", id: tilia.tenantId }] });
    await waitFor(() =>
      expect(screen.getByRole("row", { name: /Tilia Logistics/u })).toHaveAttribute(
        "data-landed",
        "customer",
      ),
    );
    expect(screen.getByRole("row", { name: /Salix School/u })).not.toHaveAttribute("data-landed");
  });

  it("says since when the screen stands while live updates are lost", async () => {
    const { live } = openConsole(server, aSandbox(), { path });
    await screen.findByText(
      "Customers appear here once you add them, or once they accept your invitation.",
    );
    live.lose();
    expect(await screen.findByText("Showing 10:42. Reconnecting…")).toBeVisible();
  });
});

describe("requesting a relationship from the list", () => {
  it("is greyed for a Helpdesk agent, who is told why and who may", async () => {
    const state = aSandbox({ signedIn: [partnerCard("hanna")], customers: [customerRow("tilia")] });
    const { user } = openConsole(server, state, { path });
    const command = await screen.findByRole("button", { name: "Request a reseller relationship" });
    expect(command).toHaveAttribute("aria-disabled", "true");
    expect(command).toHaveAccessibleDescription("Your role may not request a relationship.");
    const why = await openWhy(user, "Request a reseller relationship");
    expect(why.getByText("your role: Helpdesk agent")).toBeVisible();
    expect(why.getByText(/Zofia Wilk \(.*\) and Marek Sikora/u)).toBeVisible();
  });
});

describe("adding a customer from the list", () => {
  it("leads to the wizard", async () => {
    const { user, address } = openConsole(server, aSandbox(), { path });
    await user.click(await screen.findByRole("link", { name: "Add customer" }));
    await waitFor(() => expect(address()).toBe("/dashboard/customers/new-customer"));
  });

  it.each([
    ["hanna", "Your role may not add customers.", "your role: Helpdesk agent"],
    ["kinga", "An indirect reseller cannot add customers.", /Ciconia Distribution/u],
  ] as const)("is greyed for %s, who is told why", async (person, reason, fact) => {
    const state = aSandbox({ signedIn: [partnerCard(person)], customers: [customerRow("tilia")] });
    const { user } = openConsole(server, state, { path });
    const command = await screen.findByRole("button", { name: "Add customer" });
    expect(command).toHaveAttribute("aria-disabled", "true");
    expect(command).toHaveAccessibleDescription(reason);
    const why = await openWhy(user, "Add customer");
    expect(why.getAllByText(fact)[0]).toBeVisible();
  });
});

describe("the customer list in Polish", () => {
  it("speaks Polish, in two lines a row when narrow", async () => {
    const customers = [customerRow("tilia", { standing: "attested" })];
    openConsole(server, aSandbox({ customers }), { path, locale: "pl", width: 400 });
    const list = await screen.findByRole("list", { name: "Lista klientów" });
    expect(within(list).getByText("Potwierdzona przez partnera")).toBeVisible();
    expect(screen.getByText("Pozycje: 1")).toBeVisible();
  });
});

/** What "Why?" says beside a command. */
async function openWhy(user: UserEvent, command: string) {
  const why = screen.getByRole("button", { name: `Why? ${command}` });
  await user.click(why);
  const panel = document.getElementById(why.getAttribute("aria-controls") ?? "");
  return within(panel ?? document.body);
}

/** Lets a test scroll: jsdom has no layout of its own. */
