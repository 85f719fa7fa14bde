import { api, type Letter } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { describe, expect, it, vi } from "vitest";
import { AGREEMENT_ADDRESS } from "../testing/addresses.ts";
import { openAdminCenter, stubbedNetwork } from "../testing/open-admin-center.tsx";
import { aSandbox, LOG_ID, PUBLIC_ROOT, type SandboxState } from "../testing/stubbed-sandbox.ts";
import { acceptedAlready, anAttestation, nina, sentToPartner, zofia } from "../testing/views.ts";

const server = stubbedNetwork();
const address = AGREEMENT_ADDRESS;
const write = { name: "Write to partner" };
const path = "/dashboard/customers/c0000001-0000-4000-8000-000000000000/account#update";

function blocked(...curedBy: Parameters<typeof sentToPartner>[1] & object): SandboxState {
  const gate = sentToPartner("earlierCustomersAreAttestedByPartner", curedBy);
  return aSandbox({ gate, standing: "contactPartner" });
}

/** Keeps what was sent; answers as the sandbox does. */
function taking(sent: Letter[]): HttpHandler {
  return stubEndpoint(api.letters.send, ({ input: { side, ...letter } }) => {
    expect(side).toBe("customer");
    sent.push(letter);
    return { logId: LOG_ID, version: 2, recipient: zofia };
  });
}

function confirm(state: SandboxState): void {
  const record = anAttestation();
  const changes = { gate: acceptedAlready(record), records: [record], version: state.version + 1 };
  Object.assign(state, changes, { standing: "attested" });
}

describe("the letter to the partner", () => {
  it("is proposed with the page on which the partner confirms, and may be changed", async () => {
    const sent: Letter[] = [];
    openAdminCenter(server, blocked(zofia), { address, writes: [taking(sent)] });
    await userEvent.click(await screen.findByRole("button", write));
    const panel = await screen.findByRole("dialog", write);
    expect(within(panel).getByRole("combobox", { name: "To" })).toHaveDisplayValue(
      "Zofia Wilk (Admin agent, Oriolus Cloud)",
    );
    expect(panel).toHaveTextContent("[Training] Betula Bakery asks you to confirm its acceptance");
    const text = within(panel).getByRole<HTMLTextAreaElement>("textbox", { name: "Text" });
    expect(text.value.split("\n")).toContain(`${PUBLIC_ROOT}${path}`);
    expect(text.value).toContain("Ewa Nowak, ewa@betula.example");
    await userEvent.type(text, "PS. It is urgent.");
    await userEvent.click(within(panel).getByRole("button", { name: "Send" }));
    expect(await screen.findByText("Sent to Zofia Wilk.")).toBeVisible();
    expect(await screen.findByRole("link", { name: "Open the sandbox’s mail" })).toHaveAttribute(
      "href",
      `http://countersign.test/mail?person=${zofia.personId}`,
    );
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).toMatchObject([{ to: zofia.personId }]);
    expect(sent[0]?.body).toMatch(/PS\. It is urgent\.$/u);
  });

  it("is written in Polish by whoever chose it", async () => {
    openAdminCenter(server, blocked(zofia), { address, locale: "pl" });
    await userEvent.click(await screen.findByRole("button", { name: "Napisz do partnera" }));
    const panel = await screen.findByRole("dialog", { name: "Napisz do partnera" });
    const text = within(panel).getByRole<HTMLTextAreaElement>("textbox", { name: "Treść" });
    expect(text.value).toContain("Dzień dobry");
  });

  it("keeps its text when it was not saved, and goes at the next try", async () => {
    let isDiskFull = true;
    const unsaved = stubEndpoint(api.letters.send, () =>
      isDiskFull ? { error: fails("NOT_SAVED") } : { logId: LOG_ID, version: 2, recipient: zofia },
    );
    openAdminCenter(server, blocked(zofia), { address, writes: [unsaved] });
    await userEvent.click(await screen.findByRole("button", write));
    const panel = await screen.findByRole("dialog", write);
    await userEvent.type(within(panel).getByRole("textbox", { name: "Text" }), "Soon, please.");
    await userEvent.click(within(panel).getByRole("button", { name: "Send" }));
    expect(await within(panel).findByRole("alert")).toHaveTextContent("Not saved");
    expect(within(panel).getByDisplayValue(/Soon, please\./u)).toBeVisible();
    isDiskFull = false;
    await userEvent.click(within(panel).getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Sent to Zofia Wilk.")).toBeVisible();
  });

  it("is not sent without a text", async () => {
    const sent: Letter[] = [];
    openAdminCenter(server, blocked(zofia), { address, writes: [taking(sent)] });
    await userEvent.click(await screen.findByRole("button", write));
    const panel = await screen.findByRole("dialog", write);
    await userEvent.clear(within(panel).getByRole("textbox", { name: "Text" }));
    await userEvent.click(within(panel).getByRole("button", { name: "Send" }));
    expect(await within(panel).findByRole("alert")).toHaveTextContent("cannot be sent");
    expect(sent).toEqual([]);
  });

  it("stays open while the page behind it turns", async () => {
    const state = blocked(zofia);
    const { live } = openAdminCenter(server, state, { address });
    await userEvent.click(await screen.findByRole("button", write));
    const panel = await screen.findByRole("dialog", write);
    await userEvent.type(within(panel).getByRole("textbox", { name: "Text" }), "Half a sen");
    confirm(state);
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    expect(await screen.findByText("Confirmed by Oriolus Cloud, 21 Apr 2026")).toBeInTheDocument();
    expect(within(panel).getByDisplayValue(/Half a sen/u)).toBeVisible();
  });

  it("can still be sent after the page turned, and its fate is in sight", async () => {
    const state = blocked(zofia);
    const { live } = openAdminCenter(server, state, { address, writes: [taking([])] });
    await userEvent.click(await screen.findByRole("button", write));
    const panel = await screen.findByRole("dialog", write);
    confirm(state);
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    await screen.findByText("Confirmed by Oriolus Cloud, 21 Apr 2026");
    await userEvent.click(within(panel).getByRole("button", { name: "Send" }));
    expect(await screen.findByText("Sent to Zofia Wilk.")).toBeVisible();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.getByText("Write to partner")).toBeVisible();
    expect(screen.queryByText(/^Your partner confirms it, not you/u)).toBeNull();
  });
});

describe("playing who can fix it", () => {
  it("asks first in a window of its own, then goes on in the partner console as that person", async () => {
    const playing = stubEndpoint(api.signIn.play, () => ({
      status: "signedIn" as const,
      person: zofia,
    }));
    const { wentOn } = openAdminCenter(server, blocked(zofia), { address, writes: [playing] });
    const play = await screen.findByRole("button", { name: "Play Zofia Wilk and fix it" });
    await userEvent.click(play);
    const question = await screen.findByRole("dialog", { name: "Play Zofia Wilk and fix it" });
    expect(question).toHaveTextContent("This window goes on in the partner console as Zofia Wilk.");
    await userEvent.click(within(question).getByRole("button", { name: "Cancel" }));
    expect(wentOn).toEqual([]);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await userEvent.click(play);
    await userEvent.click(await screen.findByRole("button", { name: "Play Zofia Wilk" }));
    await waitFor(() => expect(wentOn).toEqual([[zofia.personId, path]]));
  });

  it("asks the stage for the partner pane in a pane", async () => {
    const post = vi.spyOn(window.parent, "postMessage");
    openAdminCenter(server, blocked(zofia), { address, placement: "pane" });
    await userEvent.click(
      await screen.findByRole("button", { name: "Play Zofia Wilk and fix it" }),
    );
    expect(post).toHaveBeenLastCalledWith(
      { countersign: "pane", ask: "playAndOpen", personId: zofia.personId, path },
      window.location.origin,
    );
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("offers one person of each partner that can confirm", async () => {
    openAdminCenter(server, blocked(zofia, nina), { address });
    expect(
      await screen.findByText("Oriolus Cloud · sold you Azure plan, 14 Nov 2019"),
    ).toBeVisible();
    expect(screen.getByText("Alcedo IT · can confirm")).toBeVisible();
    expect(screen.getAllByRole("button", write)).toHaveLength(2);
    expect(screen.getByRole("button", { name: "Play Nina Zimorodek and fix it" })).toBeVisible();
  });

  it("says what helps where no partner can confirm", async () => {
    openAdminCenter(server, blocked(), { address });
    expect(await screen.findByText(/^None of your partners can confirm here\./u)).toBeVisible();
    expect(screen.queryByRole("button", write)).toBeNull();
    expect(screen.queryByRole("button", { name: /^Play /u })).toBeNull();
    expect(screen.getByText("You, by authorizing a partner that can confirm")).toBeVisible();
  });

  it("opens the error page when the sandbox breaks", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    const broken = stubEndpoint(api.signIn.play, () => ({ error: fails("MOMENT_UNKNOWN") }));
    openAdminCenter(server, blocked(zofia), { address, writes: [broken] });
    await userEvent.click(
      await screen.findByRole("button", { name: "Play Zofia Wilk and fix it" }),
    );
    await userEvent.click(await screen.findByRole("button", { name: "Play Zofia Wilk" }));
    expect(
      await screen.findByRole("heading", { level: 1, name: "This page could not be shown" }),
    ).toBeVisible();
  });
});

describe("a page that turns under the keyboard", () => {
  it.each(["Play Zofia Wilk and fix it", "Write to partner"])(
    "puts the focus on its title when %s goes",
    async (name) => {
      const state = blocked(zofia);
      const { live } = openAdminCenter(server, state, { address });
      const button = await screen.findByRole("button", { name });
      button.focus();
      // jsdom forgets that the page has the focus when what held it goes.
      const here = vi.spyOn(document, "hasFocus").mockReturnValue(true);
      confirm(state);
      live.say({ logId: LOG_ID, version: state.version, touched: [] });
      await screen.findByText("Confirmed by Oriolus Cloud, 21 Apr 2026");
      await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
      here.mockRestore();
    },
  );

  it("takes no focus from another pane", async () => {
    const state = blocked(zofia);
    const { live } = openAdminCenter(server, state, { address });
    const play = await screen.findByRole("button", { name: "Play Zofia Wilk and fix it" });
    play.focus();
    const elsewhere = vi.spyOn(document, "hasFocus").mockReturnValue(false);
    confirm(state);
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    await screen.findByText("Confirmed by Oriolus Cloud, 21 Apr 2026");
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveFocus();
    elsewhere.mockRestore();
  });

  it("leaves a focus that was nowhere alone", async () => {
    const state = blocked(zofia);
    const { live } = openAdminCenter(server, state, { address });
    await screen.findByRole("button", { name: "Play Zofia Wilk and fix it" });
    await userEvent.click(document.body);
    confirm(state);
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    await screen.findByText("Confirmed by Oriolus Cloud, 21 Apr 2026");
    expect(document.body).toHaveFocus();
  });
});

describe("the facts of a blocked page", () => {
  it("flip with the partner's bar when it confirms", async () => {
    const state = blocked(zofia);
    const { live } = openAdminCenter(server, state, { address });
    expect(await screen.findByText("confirmed by a partner: no")).toBeVisible();
    confirm(state);
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    const fact = await screen.findByText("confirmed by a partner: yes");
    await waitFor(() =>
      expect(fact.closest("[data-landed]")).toHaveAttribute("data-landed", "partner"),
    );
    expect(screen.getByText("accepted by you: no")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Play /u })).toBeNull();
  });
});
