import { api } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { demoCustomerPeople, demoPartners } from "@countersign/scenarios";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { http, type HttpHandler, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { invitationAddress } from "../../testing/addresses.ts";
import { openAdminCenter, stubbedNetwork } from "../../testing/open-admin-center.tsx";
import { aSandbox, LOG_ID, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import {
  acceptedAlready,
  aDirectAcceptance,
  anIndirectRelationship,
  aRelationship,
  aReview,
  cardOf,
  offeredText,
} from "../../testing/views.ts";

const server = stubbedNetwork();

/** The sandbox after Betula Bakery authorized Oriolus Cloud and accepted. */
function settle(state: SandboxState): void {
  const [relationship, record] = [aRelationship(), aDirectAcceptance()];
  Object.assign(state, {
    review: {
      ...state.review,
      relationship,
      relationshipHalf: "stands",
      gate: acceptedAlready(record),
    },
    standing: "acceptedDirectly",
    partners: [relationship],
    records: [record],
    version: state.version + 1,
  });
}

function accepting(state: SandboxState, sent: unknown[] = []): HttpHandler {
  return stubEndpoint(api.customer.acceptInvitation, ({ input }) => {
    sent.push(input);
    settle(state);
    const gate = acceptedAlready(aDirectAcceptance());
    return { logId: LOG_ID, version: state.version, relationship: aRelationship(), gate };
  });
}

const authorizeBox = {
  name: "I authorize Oriolus Cloud to be our reseller, with the rights above.",
};
const agreementBox = { name: /I have read and accept the Microsoft Customer Agreement/u };
const acceptButton = { name: "Accept & Authorize" };

describe("accepting an invitation", () => {
  it("says first for which organisation, then who asks and for what", async () => {
    openAdminCenter(server, aSandbox(), { address: invitationAddress() });
    expect(
      await screen.findByRole("heading", {
        level: 1,
        name: "Accept agreement & authorize partner",
      }),
    ).toBeVisible();
    const line = screen.getByText(/Accepting for/u);
    expect(line).toHaveTextContent(
      "Accepting for Betula Bakery (betula-training.onmicrosoft.com). Not you? Switch account",
    );
    const partner = screen.getByRole("region", { name: "Oriolus Cloud" });
    expect(line.compareDocumentPosition(partner)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(partner).toHaveTextContent("Reseller · ul. Ćwiczebna 1, 00-000 Warszawa, Poland");
    expect(screen.getByText(/Administer your tenant as global administrator/u)).toBeVisible();
    expect(document.title).toBe("[Training] Accept agreement & authorize partner · Countersign");
  });

  it("tells whoever signed in with another tenant's account, before and after they accept", async () => {
    const invitedInstead = [cardOf(demoCustomerPeople.teresa)];
    const state = aSandbox({ review: aReview({ invitedInstead }) });
    const accepts = accepting(state);
    openAdminCenter(server, state, { address: invitationAddress(), writes: [accepts] });
    expect(
      await screen.findByText(
        /^This link was mailed to Teresa Brzost \(Ulmus Legal\), and to nobody at Betula Bakery\./u,
      ),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("checkbox", authorizeBox));
    await userEvent.click(screen.getByRole("checkbox", agreementBox));
    await userEvent.click(screen.getByRole("button", acceptButton));
    expect(
      await screen.findByText(/so Betula Bakery is now a customer of Oriolus Cloud\./u),
    ).toBeVisible();
  });

  it("names administration only where the link asks for it, and the provider where there is one", async () => {
    const review = aReview({ asksForAdminPrivileges: false });
    openAdminCenter(server, aSandbox({ review }), { address: invitationAddress() });
    expect(await screen.findByText(/Sell you Microsoft products/u)).toBeVisible();
    expect(screen.queryByText(/Administer your tenant/u)).toBeNull();
  });

  it("ticks nothing in advance and waits for both boxes", async () => {
    openAdminCenter(server, aSandbox(), { address: invitationAddress() });
    const authorize = await screen.findByRole("checkbox", authorizeBox);
    const agreement = screen.getByRole("checkbox", agreementBox);
    const accept = screen.getByRole("button", acceptButton);
    expect(authorize).not.toBeChecked();
    expect(agreement).not.toBeChecked();
    expect(accept).toHaveAttribute("aria-disabled", "true");
    expect(accept).toHaveAccessibleDescription("Tick both boxes to go on.");
    await userEvent.click(authorize);
    expect(accept).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(agreement);
    expect(accept).not.toHaveAttribute("aria-disabled", "true");
    expect(accept).not.toHaveAccessibleDescription();
  });

  it("leads from the bar to the first box that waits", async () => {
    openAdminCenter(server, aSandbox(), { address: invitationAddress() });
    const hint = await screen.findByRole("button", { name: "Tick both boxes to go on." });
    await userEvent.click(hint);
    const authorize = screen.getByRole("checkbox", authorizeBox);
    expect(authorize).toHaveFocus();
    expect(authorize).not.toBeChecked();
    await userEvent.click(authorize);
    await userEvent.click(hint);
    expect(screen.getByRole("checkbox", agreementBox)).toHaveFocus();
  });

  it("sends what stood on the page and shows the list at the same address", async () => {
    const state = aSandbox();
    const sent: unknown[] = [];
    openAdminCenter(server, state, {
      address: invitationAddress(),
      writes: [accepting(state, sent)],
    });
    const [{ href }, entries] = [window.location, window.history.length];
    await userEvent.click(await screen.findByRole("checkbox", authorizeBox));
    await userEvent.click(screen.getByRole("checkbox", agreementBox));
    await userEvent.click(screen.getByRole("button", acceptButton));
    expect(await screen.findByRole("heading", { name: "Partner relationships" })).toBeVisible();
    expect(
      screen.getByText("You authorized Oriolus Cloud and accepted the agreement, 10:42 UTC."),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Your copy" })).toHaveAttribute(
      "href",
      expect.stringContaining(`/BillingAccounts/certificates/${aDirectAcceptance().recordId}`),
    );
    expect(sent).toEqual([
      {
        invitation: {
          kind: "reseller",
          partnerId: demoPartners.oriolus.tenantId,
          adminPrivileges: true,
        },
        authorizesPartner: true,
        agreement: { asked: true, text: offeredText().text, hasRead: true },
      },
    ]);
    expect(window.location.href).toBe(href);
    expect(window.history.length).toBe(entries);
  });

  it("goes on saying what was accepted when the list is read again, on request or by itself", async () => {
    const state = aSandbox();
    const { live } = openAdminCenter(server, state, {
      address: invitationAddress(),
      writes: [accepting(state)],
    });
    await userEvent.click(await screen.findByRole("checkbox", authorizeBox));
    await userEvent.click(screen.getByRole("checkbox", agreementBox));
    await userEvent.click(screen.getByRole("button", acceptButton));
    const said = "You authorized Oriolus Cloud and accepted the agreement, 10:42 UTC.";
    expect(await screen.findByText(said)).toBeVisible();
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    await userEvent.click(screen.getByRole("button", { name: "Refresh" }));
    expect(await screen.findByText("The list is up to date.")).toBeInTheDocument();
    expect(screen.getByText(said)).toBeVisible();
    state.partners = [aRelationship(), anIndirectRelationship()];
    state.version += 1;
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    expect(await screen.findByRole("row", { name: /Parus Studio/u })).toBeVisible();
    expect(screen.getByText(said)).toBeVisible();
    await waitFor(() => expect(screen.getByRole("button", { name: "Refresh" })).toHaveFocus());
  });

  it("marks the new partner in the list and says it", async () => {
    const state = aSandbox();
    openAdminCenter(server, state, { address: invitationAddress(), writes: [accepting(state)] });
    await userEvent.click(await screen.findByRole("checkbox", authorizeBox));
    await userEvent.click(screen.getByRole("checkbox", agreementBox));
    await userEvent.click(screen.getByRole("button", acceptButton));
    const row = await screen.findByRole("row", { name: /Oriolus Cloud/u });
    await waitFor(() => expect(row).toHaveAttribute("data-landed", "customer"));
    expect(screen.getByText("Oriolus Cloud is now in the list.")).toBeInTheDocument();
  });

  it("can be done with the keyboard alone", async () => {
    const state = aSandbox();
    openAdminCenter(server, state, { address: invitationAddress(), writes: [accepting(state)] });
    const authorize = await screen.findByRole("checkbox", authorizeBox);
    const tabTo = async (wanted: HTMLElement): Promise<void> => {
      for (let steps = 0; document.activeElement !== wanted; steps += 1) {
        if (steps > 20) throw new Error(`Tab does not reach ${wanted.outerHTML}`);
        await userEvent.tab();
      }
    };
    await tabTo(screen.getByRole("button", { name: "Switch account" }));
    await tabTo(authorize);
    await userEvent.keyboard(" ");
    await tabTo(screen.getByRole("checkbox", agreementBox));
    await userEvent.keyboard(" ");
    await tabTo(screen.getByRole("button", { name: "Read the agreement" }));
    await tabTo(screen.getByRole("button", acceptButton));
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { name: "Partner relationships" })).toBeVisible();
  });

  it("opens the text beside the page and keeps the ticks", async () => {
    openAdminCenter(server, aSandbox(), { address: invitationAddress() });
    await userEvent.click(await screen.findByRole("checkbox", authorizeBox));
    await userEvent.click(screen.getByRole("button", { name: "Read the agreement" }));
    const panel = await screen.findByRole("dialog", { name: /Umowa/u });
    const { version, hash } = offeredText().text;
    expect(await within(panel).findByText(`Version ${version} · Polish · Poland`)).toBeVisible();
    expect(within(panel).getByText(hash)).toBeVisible();
    await userEvent.click(within(panel).getAllByRole("button", { name: "Close" })[0] ?? panel);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(await screen.findByRole("checkbox", authorizeBox)).toBeChecked();
  });

  it("accepts nothing when it is cancelled, and can be opened again", async () => {
    openAdminCenter(server, aSandbox(), { address: invitationAddress() });
    await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(screen.getByText("Nothing was accepted. You can open the link again.")).toBeVisible();
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    await userEvent.click(screen.getByRole("button", { name: "Open the request again" }));
    expect(screen.getByRole("checkbox", authorizeBox)).not.toBeChecked();
  });

  it("says when it was not saved, keeps the ticks and tries again", async () => {
    const state = aSandbox();
    let isDiskFull = true;
    const unsaved = stubEndpoint(api.customer.acceptInvitation, () => {
      if (isDiskFull) return { error: fails("NOT_SAVED") };
      settle(state);
      const gate = acceptedAlready(aDirectAcceptance());
      return { logId: LOG_ID, version: 2, relationship: aRelationship(), gate };
    });
    openAdminCenter(server, state, { address: invitationAddress(), writes: [unsaved] });
    await userEvent.click(await screen.findByRole("checkbox", authorizeBox));
    await userEvent.click(screen.getByRole("checkbox", agreementBox));
    await userEvent.click(screen.getByRole("button", acceptButton));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved, nothing changed.");
    expect(screen.getByRole("checkbox", authorizeBox)).toBeChecked();
    isDiskFull = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: "Partner relationships" })).toBeVisible();
  });

  it("keeps the form and its ticks while nothing can be reached, and says so until the next try", async () => {
    let isReachable = true;
    const unreachable = http.all("http://countersign.test/*", () =>
      isReachable ? undefined : HttpResponse.error(),
    );
    const { live } = openAdminCenter(server, aSandbox(), {
      address: invitationAddress(),
      writes: [unreachable],
    });
    await userEvent.click(await screen.findByRole("checkbox", authorizeBox));
    await userEvent.click(screen.getByRole("checkbox", agreementBox));
    isReachable = false;
    await userEvent.click(screen.getByRole("button", acceptButton));
    expect(await screen.findByRole("alert")).toHaveTextContent("No answer came");
    expect(screen.getByRole("checkbox", authorizeBox)).toBeChecked();
    await userEvent.click(screen.getByRole("button", { name: "Read the agreement" }));
    const panel = await screen.findByRole("dialog", { name: "Agreement text" });
    expect(await within(panel).findByText("The text could not be read.")).toBeVisible();
    isReachable = true;
    await userEvent.click(within(panel).getByRole("button", { name: "Try again" }));
    expect(await within(panel).findByText(/^Version /u)).toBeVisible();
    await userEvent.click(within(panel).getAllByRole("button", { name: "Close" })[0] ?? panel);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    live.say({ logId: LOG_ID, version: 2, touched: [] });
    expect(await screen.findByRole("checkbox", agreementBox)).toBeChecked();
    expect(screen.getByText(/^No answer came/u)).toBeVisible();
  });

  it("speaks Polish to whoever chose it", async () => {
    openAdminCenter(server, aSandbox(), { address: invitationAddress(), locale: "pl" });
    expect(
      await screen.findByRole("heading", {
        level: 1,
        name: /^Zaakceptuj umowę i\sautoryzuj partnera$/u,
      }),
    ).toBeVisible();
    expect(
      screen.getByRole("button", { name: /^Zaakceptuj i\sautoryzuj$/u }),
    ).toHaveAccessibleDescription("Aby przejść dalej, zaznacz oba pola.");
  });
});
