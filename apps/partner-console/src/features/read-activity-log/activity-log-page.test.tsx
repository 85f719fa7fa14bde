import { api } from "@countersign/endpoints";
import { stubEndpoint } from "@countersign/endpoints/testing";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { anActivity } from "../../testing/account-settings.ts";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";

const server = stubbedNetwork();
const path = "/dashboard/account-settings/activity-log";
const added = anActivity({
  position: 2,
  action: "add_partner_user",
  customer: null,
  subject: "Ada Kruk",
  by: { name: "Igor Kos", side: "partner" },
});
const approved = anActivity({
  position: 3,
  action: "dap_admin_relationship_approved",
  by: { name: "Piotr Mazur", side: "customer" },
});
const activities = [approved, added, anActivity()];

describe("the activity log", () => {
  it("tells when, about whom, what and who, newest first", async () => {
    openConsole(server, aSandbox({ activities }), { path });
    const headers = await screen.findAllByRole("columnheader");
    expect(headers.map(({ textContent }) => textContent)).toEqual([
      "Date-Time",
      "Affected customer",
      "Action",
      "Partner user",
    ]);
    expect(
      screen.getByRole("row", {
        name: /21\sApr\s2026.*10:42\sUTC.*Quercus Furniture.*Agreement confirmed or accepted.*Zofia Wilk/u,
      }),
    ).toBeVisible();
    expect(screen.getByRole("row", { name: /User added.*Ada Kruk.*Igor Kos/u })).toBeVisible();
    expect(screen.getByRole("row", { name: /Piotr Mazur \(customer\)/u })).toBeVisible();
    expect(screen.getByText("3 items")).toBeVisible();
  });

  it("opens with the last month, and takes other days into the address", async () => {
    const { address } = openConsole(server, aSandbox({ activities }), { path });
    const from = await screen.findByLabelText("From");
    expect(from).toHaveValue("2026-03-21");
    expect(screen.getByLabelText("To")).toHaveValue("2026-04-21");
    fireEvent.change(from, { target: { value: "2026-01-01" } });
    await waitFor(() => expect(address()).toContain("from=2026-01-01"));
  });

  it("says where the days are the wrong way round", async () => {
    openConsole(server, aSandbox(), { path: `${path}?from=2026-05-01&to=2026-04-01` });
    expect(await screen.findByLabelText("From")).toHaveAccessibleDescription(
      "This day is later than “To”.",
    );
  });

  it("filters by action and by customer", async () => {
    const { user } = openConsole(server, aSandbox({ activities }), { path });
    await user.selectOptions(await screen.findByLabelText("Action"), "User added");
    await waitFor(() => expect(screen.queryByText(/Zofia Wilk, /u)).toBeNull());
    expect(await screen.findByText("1 item")).toBeVisible();
    await user.type(screen.getByRole("searchbox"), "quercus");
    expect(await screen.findByText("Nothing happened in these days that fits.")).toBeVisible();
  });

  it("exports what is filtered", async () => {
    const asked: unknown[] = [];
    vi.stubGlobal(
      "URL",
      Object.assign(URL, { createObjectURL: () => "blob:log", revokeObjectURL: () => undefined }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const file = stubEndpoint(api.partner.exportActivityLog, ({ input }) => {
      asked.push(input);
      return new Blob(["Date-Time"]);
    });
    const { user } = openConsole(server, aSandbox({ activities }), {
      path: `${path}?action=create_agreement&customer=quer`,
      writes: [file],
    });
    await user.click(await screen.findByRole("button", { name: "Export log" }));
    await waitFor(() =>
      expect(asked).toEqual([
        { from: "2026-03-21", to: "2026-04-21", action: "create_agreement", customer: "quer" },
      ]),
    );
  });

  it("reads on when what happens concerns it", async () => {
    const state = aSandbox();
    const { live } = openConsole(server, state, { path });
    expect(await screen.findByText("Nothing happened in these days that fits.")).toBeVisible();
    state.activities = [anActivity()];
    live.say({
      logId: "a0000000-0000-4000-8000-000000000000",
      version: 2,
      touched: [{ about: "customer", id: anActivity().customer?.tenantId ?? "" }],
    });
    expect(await screen.findByText("Quercus Furniture")).toBeVisible();
  });

  it("speaks Polish, in two lines a row when narrow", async () => {
    openConsole(server, aSandbox({ activities }), { path, locale: "pl", width: 400 });
    const list = within(await screen.findByRole("list", { name: "Dziennik aktywności" }));
    expect(list.getByText("Zatwierdzenie relacji administracyjnej")).toBeVisible();
    expect(screen.getByText("Pozycje: 3")).toBeVisible();
  });
});
