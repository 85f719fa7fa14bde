import { api } from "@countersign/endpoints";
import { fails, refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { demoCustomers, demoPartners } from "@countersign/scenarios";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import { partnerCard, partnerView } from "../../testing/views.ts";

const server = stubbedNetwork();
const path = "/dashboard/indirect-resellers";
const { tenantId } = demoPartners.parus;

function ofProvider(name: "olga" | "robert" = "olga"): SandboxState {
  const counterparts = [partnerView("parus")];
  return aSandbox({ signedIn: [partnerCard(name)], counterparts });
}

describe("the partners with whom one sells", () => {
  it.each([
    ["View customers", `/dashboard/customers?reseller=${tenantId}`],
    ["Invite new customers", `/dashboard/customers/relationship-request?with=${tenantId}`],
    ["Add new customer", "/dashboard/customers/new-customer"],
  ])("lead a provider to what it does with its reseller: %s", async (name, wanted) => {
    const { user, address } = openConsole(server, ofProvider(), { path });
    expect(
      await screen.findByRole("row", { name: /Parus Studio.*1 customer.*Poland/u }),
    ).toBeVisible();
    await user.click(screen.getByRole("link", { name }));
    await waitFor(() => expect(address()).toBe(wanted));
  });

  it("open the wizard with the reseller in its place", async () => {
    const { user } = openConsole(server, ofProvider(), { path });
    await user.click(await screen.findByRole("link", { name: "Add new customer" }));
    const choice = await screen.findByRole("combobox", { name: "Indirect reseller" });
    await waitFor(() => expect(choice).toHaveDisplayValue("Parus Studio"));
  });

  it("are no page of a direct-bill partner", async () => {
    openConsole(server, aSandbox(), { path });
    expect(await screen.findByText(path)).toBeVisible();
  });

  it("speak Polish to a reseller, who cannot add customers", async () => {
    const counterparts = [partnerView("ciconia")];
    const state = aSandbox({ signedIn: [partnerCard("kinga")], counterparts });
    openConsole(server, state, { path: "/dashboard/indirect-providers", locale: "pl" });
    expect(await screen.findByRole("link", { name: "Zaproś nowych klientów" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Wyświetl klientów" })).toHaveAttribute(
      "href",
      "/dashboard/customers",
    );
    expect(screen.getByRole("button", { name: "Dodaj nowego klienta" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  it("are searched by name", async () => {
    const { user } = openConsole(server, ofProvider(), { path, width: 400 });
    await user.type(await screen.findByRole("searchbox"), "nobody");
    expect(screen.getByText("No results for “nobody”.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear search" }));
    expect(screen.getByText("Parus Studio")).toBeVisible();
  });
});

describe("exporting them", () => {
  it("saves the file, once for each press", async () => {
    const saved = watchSaves();
    const file = stubEndpoint(api.partner.exportIndirectPartners, () => new Blob(["Parus Studio"]));
    const { user } = openConsole(server, ofProvider(), { path, writes: [file] });
    await user.click(await screen.findByRole("button", { name: "Export indirect resellers" }));
    await waitFor(() => expect(saved).toEqual(["IndirectResellers.csv"]));
  });

  it("can be tried again where nothing came", async () => {
    const saved = watchSaves();
    const failing = stubEndpoint(api.partner.exportIndirectPartners, () => ({
      error: fails("NOT_SAVED"),
    }));
    const { user } = openConsole(server, ofProvider(), { path, writes: [failing] });
    await user.click(await screen.findByRole("button", { name: "Export indirect resellers" }));
    expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible();
    expect(saved).toEqual([]);
  });
});

describe("removing a partnership", () => {
  const written = { logId: "a0000000-0000-4000-8000-000000000000", version: 2 };

  it("asks first, and then the reseller is gone", async () => {
    const state = ofProvider();
    const removal = stubEndpoint(api.partner.removePartnership, () => {
      state.counterparts = [];
      return written;
    });
    const { user } = openConsole(server, state, { path, writes: [removal] });
    await user.click(await screen.findByRole("button", { name: "Remove partnership" }));
    const question = within(await screen.findByRole("dialog"));
    await user.click(question.getByRole("button", { name: "Yes" }));
    expect(await screen.findByText(/Nobody here yet/u)).toBeVisible();
  });

  it("names the customers that are in the way", async () => {
    const { tenantId: customerId, companyName } = demoCustomers.sorbus;
    const refusal = {
      kind: "partnershipInUse" as const,
      rule: "partnershipsEndWithoutCustomers" as const,
      facts: {
        resellerId: tenantId,
        providerId: demoPartners.ciconia.tenantId,
        customers: 1,
        firstCustomerIds: [customerId],
      },
    };
    const why = { refusal, names: { [customerId]: companyName }, curedBy: [] };
    const removal = stubEndpoint(api.partner.removePartnership, () => ({ error: refuses(why) }));
    const { user } = openConsole(server, ofProvider(), { path, writes: [removal] });
    await user.click(await screen.findByRole("button", { name: "Remove partnership" }));
    await user.click(
      within(await screen.findByRole("dialog")).getByRole("button", { name: "Yes" }),
    );
    const bar = within(await screen.findByRole("alert"));
    expect(bar.getByText("1 customer still buys through it.")).toBeVisible();
    await user.click(bar.getByRole("button", { name: "Why?" }));
    expect(bar.getByText("Sorbus Hotel buys through this partnership")).toBeVisible();
  });

  it("is greyed for whoever is no Global admin", async () => {
    openConsole(server, ofProvider("robert"), { path });
    const command = await screen.findByRole("button", { name: "Remove partnership" });
    expect(command).toHaveAttribute("aria-disabled", "true");
    expect(command).toHaveAccessibleDescription("Your role may not change this.");
  });
});

/** The names of the files that are saved: jsdom follows no link. */
function watchSaves(): string[] {
  const saved: string[] = [];
  vi.stubGlobal(
    "URL",
    Object.assign(URL, { createObjectURL: () => "blob:file", revokeObjectURL: () => undefined }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (this.download !== "") saved.push(this.download);
  });
  return saved;
}
