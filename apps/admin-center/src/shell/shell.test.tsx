import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { PARTNERS_ADDRESS } from "../testing/addresses.ts";
import { openAdminCenter, stubbedNetwork } from "../testing/open-admin-center.tsx";
import { aSandbox, LOG_ID } from "../testing/stubbed-sandbox.ts";
import { aDirectAcceptance, anAttestation, aRelationship } from "../testing/views.ts";

const server = stubbedNetwork();

describe("the admin center's shell", () => {
  it("says that it is a training before anything else, and who acts", async () => {
    openAdminCenter(server, aSandbox(), { address: "/AdminPortal/Home", width: 1280 });
    expect(await screen.findByRole("heading", { level: 1, name: "Home" })).toBeVisible();
    expect(screen.getByText("Training simulation. Not Microsoft, nothing is real.")).toBeVisible();
    expect(
      screen.getByRole("button", { name: /Ewa Nowak, Global admin · Betula Bakery/u }),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Mail, 1 unread" })).toBeVisible();
    expect(window.location.hash).toBe("#/homepage");
  });

  it("leads from page to page by its menu", async () => {
    const records = [anAttestation({ isEnhanced: true }), aDirectAcceptance()];
    const state = aSandbox({ records, standing: "both" });
    openAdminCenter(server, state, { address: "/AdminPortal/Home", width: 1280 });
    await userEvent.click(await screen.findByRole("link", { name: "Billing accounts" }));
    expect(
      await screen.findByRole("heading", { level: 1, name: "Billing accounts" }),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Billing accounts" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    expect(screen.getByText("Confirmed by Oriolus Cloud")).toBeVisible();
    expect(screen.getByText(/^Accepted by Ewa Nowak on the page of an enhanced/u)).toBeVisible();
    expect(screen.getByText("Accepted by Ewa Nowak")).toBeVisible();
    expect(screen.getByText(/version 2021-03, Polish, through an invitation/u)).toBeVisible();
  });

  it("opens the vendor's addresses in any letter case", async () => {
    openAdminCenter(server, aSandbox(), {
      address: "/ADMINPORTAL/home#/billingaccounts/BILLING-ACCOUNTS",
    });
    expect(
      await screen.findByRole("heading", { level: 1, name: "Billing accounts" }),
    ).toBeVisible();
  });

  it("says what was looked for where no page is", async () => {
    openAdminCenter(server, aSandbox(), { address: "/AdminPortal/Home#/nowhere" });
    expect(await screen.findByRole("heading", { name: "We can’t find this page" })).toBeVisible();
    expect(screen.getByText("/nowhere")).toBeVisible();
  });

  it("says when live updates are lost, and when they are back", async () => {
    const { live } = openAdminCenter(server, aSandbox(), { address: PARTNERS_ADDRESS });
    await screen.findByRole("heading", { name: "Partner relationships" });
    live.lose();
    expect(await screen.findByText("Showing 10:42. Reconnecting…")).toBeVisible();
    live.comeBack();
    expect(await screen.findByRole("button", { name: "Refresh" })).toBeVisible();
  });

  it("reads again what changed, and not what it has just read", async () => {
    const state = aSandbox();
    let reads = 0;
    const counting = http.get("http://countersign.test/api/partners", () => {
      reads += 1;
      return undefined;
    });
    const { live } = openAdminCenter(server, state, {
      address: PARTNERS_ADDRESS,
      writes: [counting],
    });
    await screen.findByRole("heading", { name: "Partner relationships" });
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    state.partners = [aRelationship()];
    state.version += 1;
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    expect(await screen.findByRole("row", { name: /Oriolus Cloud/u })).toBeVisible();
    expect(reads).toBe(2);
  });

  it("offers another try when a page cannot be read", async () => {
    const state = aSandbox();
    let isBroken = true;
    const breaking = http.get("http://countersign.test/api/partners", () =>
      isBroken ? HttpResponse.json({}, { status: 500 }) : undefined,
    );
    openAdminCenter(server, state, { address: PARTNERS_ADDRESS, writes: [breaking] });
    expect(
      await screen.findByRole("heading", { name: "This page could not be shown" }),
    ).toBeVisible();
    isBroken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: "Partner relationships" })).toBeVisible();
  });
});
