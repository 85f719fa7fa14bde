import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { invitationAddress } from "../../testing/addresses.ts";
import { openAdminCenter, stubbedNetwork } from "../../testing/open-admin-center.tsx";
import { aSandbox, LOG_ID, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import {
  acceptedAlready,
  aDirectAcceptance,
  anAttestation,
  aRelationship,
  aReview,
  jan,
  notAnAdministrator,
  sentToPartner,
} from "../../testing/views.ts";

const server = stubbedNetwork();
const address = invitationAddress();
const relationship = aRelationship();

describe("an invitation of which a half is done", () => {
  it("shows the confirmation in place of the second box and asks for the relationship alone", async () => {
    const review = aReview({ gate: acceptedAlready(anAttestation()) });
    openAdminCenter(server, aSandbox({ review }), { address });
    expect(
      await screen.findByText("Agreement: confirmed by Oriolus Cloud, 21 Apr 2026"),
    ).toBeVisible();
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
    expect(screen.getByRole("button", { name: "Authorize" })).toHaveAccessibleDescription(
      "Tick the box to go on.",
    );
  });

  it("says who accepted the agreement", async () => {
    const review = aReview({ gate: acceptedAlready(aDirectAcceptance()) });
    openAdminCenter(server, aSandbox({ review }), { address });
    expect(await screen.findByText("Agreement: accepted by you, 21 Apr 2026")).toBeVisible();
  });

  it("asks for the agreement alone where the relationship stands already", async () => {
    const review = aReview({ relationship, relationshipHalf: "stands" });
    openAdminCenter(server, aSandbox({ review }), { address });
    expect(
      await screen.findByText(
        "Oriolus Cloud is already your reseller; only the agreement is left.",
      ),
    ).toBeVisible();
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
    expect(screen.getByRole("button", { name: "Accept" })).toBeVisible();
  });

  it("shows the list where nothing is left to ask, and changes nothing", async () => {
    const gate = acceptedAlready(aDirectAcceptance());
    const review = aReview({ relationship, relationshipHalf: "stands", gate });
    openAdminCenter(server, aSandbox({ review, partners: [relationship] }), { address });
    expect(
      await screen.findByText("Oriolus Cloud is already your reseller. Nothing changes."),
    ).toBeVisible();
    expect(screen.getByRole("row", { name: /Oriolus Cloud/u })).toBeVisible();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("lets a person without the role read, names who can accept and says why", async () => {
    const review = aReview({ mayAccept: { allowed: false, why: notAnAdministrator() } });
    openAdminCenter(server, aSandbox({ review, signedIn: [jan] }), { address });
    expect(
      await screen.findByText(
        "You can read this request. Ewa Nowak (Global admin) of Betula Bakery can accept it.",
      ),
    ).toBeVisible();
    expect(screen.getByText(/^Signed in for/u)).toBeVisible();
    expect(screen.queryByText(/^Accepting for/u)).toBeNull();
    expect(screen.queryByRole("checkbox")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Why?" }));
    expect(screen.getByText("Only a Global admin accepts a partner’s invitation.")).toBeVisible();
  });
});

describe("an invitation to a customer that bought before", () => {
  const review = aReview({ gate: sentToPartner("newPartnersWaitForAttestation") });

  it("says the vendor's words, ours, and who can help, and still lets the partner be authorized", async () => {
    openAdminCenter(server, aSandbox({ review }), { address });
    expect(
      await screen.findByText(
        "Please reach out to your Partner to confirm your acceptance of the Microsoft Customer Agreement.",
      ),
    ).toBeVisible();
    expect(screen.getByText(/^Your partner confirms it, not you/u)).toBeVisible();
    expect(screen.getByText("Oriolus Cloud · sold you Azure plan, 14 Nov 2019")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Why?" }));
    expect(screen.getByText("Zofia Wilk (Admin agent, Oriolus Cloud)")).toBeVisible();
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
    expect(screen.getByRole("button", { name: "Authorize" })).toBeVisible();
  });

  it("says it in Polish with our line beside the vendor's", async () => {
    openAdminCenter(server, aSandbox({ review }), { address, locale: "pl" });
    expect(await screen.findByText(/^Akceptację potwierdza partner, nie Ty/u)).toBeVisible();
  });

  it("turns by itself when the partner confirms, keeps the tick, and goes on only by a click", async () => {
    const state = aSandbox({ review });
    const { live } = openAdminCenter(server, state, { address });
    await userEvent.click(await screen.findByRole("checkbox"));
    confirm(state, { gate: acceptedAlready(anAttestation()) });
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    const turned = await screen.findByText("Confirmed by Oriolus Cloud, 21 Apr 2026");
    await waitFor(() =>
      expect(turned.closest("[data-landed]")).toHaveAttribute("data-landed", "partner"),
    );
    expect(screen.queryByText(/^Please reach out/u)).toBeNull();
    await waitFor(() => expect(screen.getByRole("checkbox")).toHaveFocus());
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    expect(screen.getByText("Agreement: confirmed by Oriolus Cloud, 21 Apr 2026")).toBeVisible();
    expect(screen.getByRole("checkbox")).toBeChecked();
    expect(screen.getByRole("button", { name: "Authorize" })).toBeVisible();
  });

  it("says the turn once, and nothing again when its reader goes on", async () => {
    const state = aSandbox({ review });
    const { live } = openAdminCenter(server, state, { address });
    await screen.findByRole("checkbox");
    confirm(state, { gate: acceptedAlready(anAttestation()) });
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    const sentence = "Agreement: confirmed by Oriolus Cloud, 21\u00a0Apr\u00a02026.";
    await waitFor(() => expect(said()).toBe(sentence));
    const node = saidNode();
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect(saidNode()).toBe(node);
  });

  it("promises nothing to a person without the role", async () => {
    const mayAccept = { allowed: false, why: notAnAdministrator() } as const;
    const gate = sentToPartner("newPartnersWaitForAttestation");
    openAdminCenter(server, aSandbox({ review: aReview({ gate, mayAccept }), signedIn: [jan] }), {
      address,
    });
    expect(
      await screen.findByText(/the agreement is not asked for on this page\.$/u),
    ).toBeVisible();
    expect(screen.getByText(/^You can read this request\. Ewa Nowak/u)).toBeVisible();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("names nobody who could accept where both halves wait", async () => {
    const mayAccept = { allowed: false, why: notAnAdministrator() } as const;
    const gate = sentToPartner("relationshipsWaitForAttestation");
    const bothWait = aReview({ relationshipHalf: "waits", gate, mayAccept });
    openAdminCenter(server, aSandbox({ review: bothWait, signedIn: [jan] }), { address });
    expect(await screen.findByText(/until it has, neither the agreement nor/u)).toBeVisible();
    expect(screen.queryByText(/can accept it/u)).toBeNull();
  });

  it("says that both halves wait where the trainer wants it so, and asks for nothing", async () => {
    const gate = sentToPartner("relationshipsWaitForAttestation");
    const state = aSandbox({ review: aReview({ relationshipHalf: "waits", gate }) });
    const { live } = openAdminCenter(server, state, { address });
    expect(
      await screen.findByText(/until it has, neither the agreement nor Oriolus Cloud/u),
    ).toBeVisible();
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.getByText(/^Where the trainer has switched it on/u)).toBeVisible();
    confirm(state, { gate: acceptedAlready(anAttestation()) });
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    await screen.findByText("Confirmed by Oriolus Cloud, 21 Apr 2026");
    expect(screen.queryByRole("checkbox")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect(screen.getByRole("checkbox")).not.toBeChecked();
  });

  it("goes on showing who has to confirm once the relationship stands", async () => {
    const gate = sentToPartner();
    const waiting = aReview({ relationship, relationshipHalf: "stands", gate });
    const state = aSandbox({ review: waiting, partners: [relationship] });
    const { live } = openAdminCenter(server, state, { address });
    expect(await screen.findByText(/^Please reach out/u)).toBeVisible();
    expect(screen.getByText(/Oriolus Cloud is already your reseller/u)).toBeVisible();
    confirm(state, {
      relationship,
      relationshipHalf: "stands",
      gate: acceptedAlready(anAttestation()),
    });
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    await userEvent.click(await screen.findByRole("button", { name: "Continue" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Partner relationships");
  });
});

/** What the page's live region holds. */
function saidNode(): Element | null {
  return document.querySelector("output[aria-live=polite] > span");
}

function said(): string | null | undefined {
  return saidNode()?.textContent;
}

/** The partner confirms while the page is open. */
function confirm(state: SandboxState, changes: Parameters<typeof aReview>[0]): void {
  state.review = aReview(changes);
  state.version += 1;
}

describe("an invitation that somebody else accepts meanwhile", () => {
  it("says so and waits; it never turns into the list by itself", async () => {
    const state = aSandbox();
    const { live } = openAdminCenter(server, state, { address });
    await screen.findByRole("button", { name: "Accept & Authorize" });
    const gate = acceptedAlready(aDirectAcceptance("Adam Brzoza"));
    state.review = aReview({ relationship, relationshipHalf: "stands", gate });
    state.partners = [relationship];
    state.version += 1;
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    expect(
      await screen.findByText("This request has been accepted in the meantime."),
    ).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Accept agreement");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Partner relationships");
  });
});
