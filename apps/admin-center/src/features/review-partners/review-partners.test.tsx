import { api } from "@countersign/endpoints";
import { stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { http } from "msw";
import { describe, expect, it } from "vitest";
import { PARTNERS_ADDRESS } from "../../testing/addresses.ts";
import { openAdminCenter, stubbedNetwork } from "../../testing/open-admin-center.tsx";
import { playEwaAndFix, playingEwa } from "../../testing/playing.ts";
import { aSandbox, LOG_ID } from "../../testing/stubbed-sandbox.ts";
import {
  aDirectAcceptance,
  anIndirectRelationship,
  aRelationship,
  ewa,
  jan,
  NOW,
  notAnAdministrator,
} from "../../testing/views.ts";

const server = stubbedNetwork();
const address = PARTNERS_ADDRESS;
const partners = [aRelationship(), anIndirectRelationship()];

describe("the list of partners", () => {
  it("shows partner, type and roles, and the provider below its reseller", async () => {
    openAdminCenter(server, aSandbox({ partners }), { address });
    const table = await screen.findByRole("table", { name: "Partner relationships" });
    const headers = within(table).getAllByRole("columnheader");
    expect(headers.map(({ textContent }) => textContent)).toEqual([
      "Partner",
      "Partner type",
      "Roles",
    ]);
    expect(
      within(table).getByRole("row", {
        name: /Oriolus Cloud Reseller Global, Helpdesk administrator/u,
      }),
    ).toBeVisible();
    expect(
      within(table).getByRole("row", {
        name: /Parus Studio\s?through Ciconia Distribution Indirect reseller None/u,
      }),
    ).toBeVisible();
    expect(screen.getByText("2 items")).toBeVisible();
  });

  it("says where the organisation stands with the agreement", async () => {
    const records = [aDirectAcceptance()];
    openAdminCenter(server, aSandbox({ partners, records, standing: "acceptedDirectly" }), {
      address,
    });
    expect(await screen.findByText(/^Agreement: accepted by you, 21 Apr 2026/u)).toBeVisible();
  });

  it("searches by name and says when nothing matches", async () => {
    openAdminCenter(server, aSandbox({ partners }), { address });
    const search = await screen.findByRole("searchbox", { name: "Search partners" });
    await userEvent.type(search, "ciconia");
    expect(screen.getByText("1 item")).toBeVisible();
    expect(screen.queryByRole("row", { name: /Oriolus/u })).toBeNull();
    await userEvent.clear(search);
    await userEvent.type(search, "abc");
    expect(screen.getByText("No partner matches “abc”.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Clear search" }));
    expect(screen.getByText("2 items")).toBeVisible();
  });

  it("filters by the type of partner", async () => {
    openAdminCenter(server, aSandbox({ partners }), { address });
    await userEvent.click(await screen.findByRole("button", { name: "Filter" }));
    await userEvent.click(screen.getByRole("menuitem", { name: "Indirect reseller" }));
    expect(screen.getByRole("button", { name: "Filter: Indirect reseller" })).toBeVisible();
    expect(screen.getByText("1 item")).toBeVisible();
  });

  it("says what will be here while it is empty, and where the invitation lies", async () => {
    openAdminCenter(server, aSandbox(), { address });
    expect(await screen.findByText("We didn’t find anything to show here.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Open your mail" })).toHaveAttribute(
      "href",
      "http://countersign.test/mail",
    );
  });

  it("marks a partner that appears while the list is open", async () => {
    const state = aSandbox();
    const { live } = openAdminCenter(server, state, { address });
    await screen.findByText("We didn’t find anything to show here.");
    state.partners = partners.slice(0, 1);
    state.version += 1;
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    const row = await screen.findByRole("row", { name: /Oriolus Cloud/u });
    await waitFor(() => expect(row).toHaveAttribute("data-landed", "customer"));
  });

  it("reads again on request", async () => {
    const state = aSandbox();
    openAdminCenter(server, state, { address });
    await screen.findByText("We didn’t find anything to show here.");
    state.partners = partners;
    await userEvent.click(screen.getByRole("button", { name: "Refresh" }));
    expect(await screen.findByText("2 items")).toBeVisible();
  });

  it("becomes a list of two lines each on a narrow screen, in Polish too", async () => {
    openAdminCenter(server, aSandbox({ partners }), { address, width: 400, locale: "pl" });
    const list = await screen.findByRole("list", { name: /Relacje z\spartnerami/u });
    expect(within(list).getByText("Odsprzedawca pośredni · Brak")).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Otwórz wyszukiwanie" }));
    await waitFor(() => expect(screen.getByRole("searchbox")).toHaveFocus());
    await userEvent.keyboard("parus{Escape}");
    expect(screen.queryByRole("searchbox")).toBeNull();
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Otwórz wyszukiwanie" })).toHaveFocus(),
    );
    expect(within(list).getByText(/Oriolus Cloud/u)).toBeVisible();
  });
});

describe("a partner's details", () => {
  async function openDetails(): Promise<void> {
    await userEvent.click(await screen.findByRole("link", { name: "Oriolus Cloud" }));
    await screen.findByRole("heading", { level: 1, name: "Oriolus Cloud" });
  }

  it("open from the row and say who, what, since when and by which link", async () => {
    openAdminCenter(server, aSandbox({ partners }), { address });
    await openDetails();
    const information = screen.getByRole("region", { name: "Partner information" });
    expect(information).toHaveTextContent("ul. Ćwiczebna 1, 00-000 Warszawa, Poland");
    const relationship = screen.getByRole("region", { name: "Relationship" });
    expect(relationship).toHaveTextContent("Relationship nameDoesn’t apply");
    expect(relationship).toHaveTextContent(/Since 21\sApr\s2026\s10:42\sUTC, by Ewa Nowak/u);
    expect(screen.getByText(/invType=ResellerRelationship/u)).toBeVisible();
    expect(screen.getByRole("link", { name: "Partner relationships" })).toBeVisible();
  });

  it("say of a partner that added the organization that there was no link", async () => {
    const added = aRelationship({ link: null, establishedBy: "Zofia Wilk" });
    openAdminCenter(server, aSandbox({ partners: [added] }), { address });
    await openDetails();
    expect(screen.getByText(/Zofia Wilk of the partner added your organization/u)).toBeVisible();
    expect(screen.queryByText(/invType=/u)).toBeNull();
  });

  it("describe the roles on request", async () => {
    openAdminCenter(server, aSandbox({ partners }), { address });
    await openDetails();
    await userEvent.click(screen.getByRole("button", { name: "Show role descriptions" }));
    expect(screen.getByText(/^Resets passwords/u)).toBeVisible();
  });

  it("remove the roles after asking, and keep the relationship", async () => {
    const state = aSandbox({ partners });
    const removing = stubEndpoint(api.customer.removeRoles, () => {
      const relationship = aRelationship({ roles: [], rolesRemovedAt: NOW });
      state.partners = [relationship];
      return { logId: LOG_ID, version: 2, relationship };
    });
    let reads = 0;
    const counting = http.get("http://countersign.test/api/partners", () => {
      reads += 1;
      return undefined;
    });
    const { live } = openAdminCenter(server, state, { address, writes: [removing, counting] });
    await openDetails();
    await userEvent.click(screen.getByRole("button", { name: "Remove roles" }));
    const dialog = await screen.findByRole("dialog", { name: "Remove roles?" });
    expect(dialog).toHaveTextContent(
      "Oriolus Cloud loses its admin access. It can still buy for you.",
    );
    await userEvent.click(within(dialog).getByRole("button", { name: "Yes" }));
    expect(await screen.findByText("The roles of Oriolus Cloud were removed.")).toBeInTheDocument();
    expect(screen.queryByText("Remove roles")).toBeNull();
    expect(screen.getByText(/^None. The partner can sell to you/u)).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByText("Oriolus Cloud", { selector: "h1" })).toHaveFocus(),
    );
    state.version += 2;
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    await waitFor(() => expect(reads).toBe(4));
    expect(screen.getByText("The roles of Oriolus Cloud were removed.")).toBeInTheDocument();
  });

  it("grey the removal for a person without the role, and say why", async () => {
    const mayManage = { allowed: false as const, why: notAnAdministrator() };
    openAdminCenter(server, aSandbox({ partners, mayManage }), { address });
    await openDetails();
    const remove = screen.getByRole("button", { name: "Remove roles" });
    expect(remove).toHaveAttribute("aria-disabled", "true");
    expect(remove).toHaveAccessibleDescription("Your role may not remove roles.");
  });

  it("are removed by the colleague who may, played on the same page", async () => {
    const mayManage = { allowed: false as const, why: notAnAdministrator() };
    const state = aSandbox({ partners, mayManage, signedIn: [jan] });
    const playing = playingEwa(state, { mayManage: { allowed: true } });
    const { seat } = openAdminCenter(server, state, { address, writes: [playing] });
    await openDetails();
    await playEwaAndFix();
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Remove roles" })).not.toHaveAttribute(
        "aria-disabled",
      ),
    );
    expect(seat.current()).toBe(ewa.personId);
  });

  it("say when the relationship does not exist any more", async () => {
    openAdminCenter(server, aSandbox({ partners }), { address: `${address}/${LOG_ID}` });
    expect(
      await screen.findByRole("heading", { name: "This relationship does not exist any more" }),
    ).toBeVisible();
  });
});
