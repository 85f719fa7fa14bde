import { api } from "@countersign/endpoints";
import { stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AGREEMENT_ADDRESS } from "../../testing/addresses.ts";
import { openAdminCenter, stubbedNetwork } from "../../testing/open-admin-center.tsx";
import { playEwaAndFix, playingEwa } from "../../testing/playing.ts";
import { aSandbox, LOG_ID, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import {
  acceptedAlready,
  aDirectAcceptance,
  anAttestation,
  aRelationship,
  bartosz,
  ewa,
  jan,
  notAnAdministrator,
  offeredText,
  sentToPartner,
} from "../../testing/views.ts";

const server = stubbedNetwork();
const address = AGREEMENT_ADDRESS;
const partners = [aRelationship()];
const box = { name: /I have read and accept the Microsoft Customer Agreement/u };

/** The partner confirms while the page is open. */
function confirm(state: SandboxState): void {
  const record = anAttestation();
  Object.assign(state, {
    gate: acceptedAlready(record),
    standing: "attested",
    records: [record],
    version: state.version + 1,
  });
}

describe("the agreement link", () => {
  it("leads to the agreement and asks for it alone", async () => {
    openAdminCenter(server, aSandbox(), { address });
    expect(
      await screen.findByRole("heading", { level: 1, name: "Accept agreement" }),
    ).toBeVisible();
    expect(window.location.hash).toBe("#/partners/agreement");
    expect(screen.getByRole("checkbox", box)).not.toBeChecked();
    expect(screen.getByRole("button", { name: "Accept" })).toHaveAccessibleDescription(
      "Tick the box to go on.",
    );
  });

  it("records the acceptance of the text that was shown and then shows the list", async () => {
    const state = aSandbox({ partners });
    const sent: unknown[] = [];
    const accepting = stubEndpoint(api.customer.acceptAgreement, ({ input }) => {
      sent.push(input);
      const record = aDirectAcceptance();
      Object.assign(state, { gate: acceptedAlready(record), records: [record] });
      return { logId: LOG_ID, version: 2, record };
    });
    openAdminCenter(server, state, { address, writes: [accepting] });
    await userEvent.click(await screen.findByRole("checkbox", box));
    const entries = window.history.length;
    await userEvent.click(screen.getByRole("button", { name: "Accept" }));
    expect(await screen.findByText("You accepted the agreement, 10:42 UTC.")).toBeVisible();
    expect(screen.getByRole("row", { name: /Oriolus Cloud/u })).toBeVisible();
    expect(sent).toEqual([{ text: offeredText().text, hasRead: true }]);
    expect(window.history.length).toBe(entries);
    await userEvent.click(screen.getByRole("button", { name: "Refresh" }));
    expect(await screen.findByText("The list is up to date.")).toBeInTheDocument();
    expect(screen.getByText("You accepted the agreement, 10:42 UTC.")).toBeVisible();
  });

  it("says that nothing changes where the customer has accepted already", async () => {
    const record = aDirectAcceptance();
    openAdminCenter(server, aSandbox({ gate: acceptedAlready(record), partners }), { address });
    expect(
      await screen.findByText(
        "The agreement is on record: accepted by you, 21 Apr 2026. Nothing changes.",
      ),
    ).toBeVisible();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("lets a person without the role read, and names who can accept", async () => {
    const mayAccept = { allowed: false as const, why: notAnAdministrator() };
    openAdminCenter(server, aSandbox({ mayAccept, signedIn: [bartosz] }), { address });
    expect(await screen.findByText(/^You can read the agreement. Ewa Nowak/u)).toBeVisible();
    expect(screen.getByText(/^Signed in for/u)).toBeVisible();
    expect(screen.queryByText(/^Accepting for/u)).toBeNull();
    expect(screen.getByRole("button", { name: "Read the agreement" })).toBeVisible();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("speaks Polish to whoever chose it", async () => {
    openAdminCenter(server, aSandbox(), { address, locale: "pl" });
    expect(await screen.findByRole("heading", { level: 1, name: "Akceptuj umowę" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Zaakceptuj" })).toBeVisible();
  });
});

describe("the agreement link of a customer that bought before", () => {
  const blocked = { gate: sentToPartner(), standing: "contactPartner" as const, partners };

  it("shows the vendor's words and nothing to accept, not even greyed", async () => {
    openAdminCenter(server, aSandbox(blocked), { address });
    expect(
      await screen.findByText(
        "Please reach out to your Partner to confirm your acceptance of the Microsoft Customer Agreement.",
      ),
    ).toBeVisible();
    expect(
      screen.getByText(
        "Your partner confirms it, not you: there is nothing to accept on this page.",
      ),
    ).toBeVisible();
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByRole("button", { name: "Accept" })).toBeNull();
    expect(screen.getByText("Azure plan bought 14 Nov 2019")).toBeVisible();
  });

  it("turns by itself when the partner confirms, and goes on only by a click", async () => {
    const state = aSandbox(blocked);
    const { live } = openAdminCenter(server, state, { address });
    await screen.findByText(/^Please reach out/u);
    confirm(state);
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    expect(await screen.findByText("Confirmed by Oriolus Cloud, 21 Apr 2026")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Accept agreement");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Partner relationships");
  });
});

describe("the agreement link after the partner confirmed", () => {
  const confirmed = { gate: acceptedAlready(anAttestation()), partners };

  it("shows the list and offers one's own acceptance as an extra", async () => {
    openAdminCenter(server, aSandbox(confirmed), { address });
    expect(await screen.findByText("Confirmed by Oriolus Cloud, 21 Apr 2026")).toBeVisible();
    expect(screen.getByRole("row", { name: /Oriolus Cloud/u })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Accept it yourself as well" }));
    expect(screen.getByRole("checkbox", box)).not.toBeChecked();
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Partner relationships");
  });

  it("greys the extra for a person without the role, and says why", async () => {
    const mayAccept = { allowed: false as const, why: notAnAdministrator() };
    openAdminCenter(server, aSandbox({ ...confirmed, mayAccept, signedIn: [jan] }), { address });
    const extra = await screen.findByRole("button", { name: "Accept it yourself as well" });
    expect(extra).toHaveAttribute("aria-disabled", "true");
    expect(extra).toHaveAccessibleDescription("Your role may not accept the agreement.");
  });

  it("leaves the extra to the colleague who may, played on the same page", async () => {
    const mayAccept = { allowed: false as const, why: notAnAdministrator() };
    const state = aSandbox({ ...confirmed, mayAccept, signedIn: [jan] });
    const playing = playingEwa(state, { mayAccept: { allowed: true } });
    const { seat } = openAdminCenter(server, state, { address, writes: [playing] });
    await playEwaAndFix();
    await waitFor(() =>
      expect(
        screen.getByRole("button", { name: "Accept it yourself as well" }),
      ).not.toHaveAttribute("aria-disabled"),
    );
    expect(seat.current()).toBe(ewa.personId);
  });
});
