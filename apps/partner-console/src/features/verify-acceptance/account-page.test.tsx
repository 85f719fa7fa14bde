import { api, type Letter } from "@countersign/endpoints";
import { stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import {
  anAttestation,
  accountView,
  aDirectAcceptance,
  mayNotAttest,
  sentToProvider,
} from "../../testing/accounts.ts";
import { openConsole, type Opening, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox, PUBLIC_ROOT, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import { customerRow, partnerCard } from "../../testing/views.ts";

const server = stubbedNetwork();
const LOG_ID = "a0000000-0000-4000-8000-000000000000";
const { tenantId } = accountView("quercus").customer;
const path = `/dashboard/customers/${tenantId}/account`;
const update = { name: "Update" };
const toldToUpdate = /onfirm with Update/u;
/** Where nothing is on record: what somebody reads who may not confirm. */
const hintsForOthers = [
  ["contactPartner", /sent back to its partner\. Somebody who may confirm has to do so first\.$/u],
  ["nothingOnRecord", /^Two ways on: somebody who may confirm does so, or the customer/u],
] as const;

function openAccount(state: SandboxState, opening: Partial<Opening> = {}) {
  return openConsole(server, state, { path, ...opening });
}

async function card(name = "Microsoft Customer Agreement"): Promise<HTMLElement> {
  return screen.findByRole("region", { name });
}

describe("a customer's account page", () => {
  it("is reached from the customer's row", async () => {
    const state = aSandbox({ customers: [customerRow("quercus")] });
    const { user, address } = openConsole(server, state, { path: "/dashboard/customers" });
    await user.click(await screen.findByRole("link", { name: "Quercus Furniture" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Account info" })).toBeVisible();
    expect(address()).toBe(path);
    expect(document.title).toBe("[Training] Account info · Countersign");
  });

  it("shows both agreement lines also when they are empty", async () => {
    openAccount(aSandbox());
    const agreement = await card();
    expect(within(agreement).getByText("Customer acceptance through Microsoft")).toBeVisible();
    expect(within(agreement).getByText("Customer acceptance confirmed by partner")).toBeVisible();
    expect(within(agreement).getAllByText("Not Provided")).toHaveLength(2);
    expect(within(agreement).getByRole("link", update)).toBeVisible();
    expect(within(await card("Microsoft Cloud Agreement")).getByText("Not Provided")).toBeVisible();
  });

  it("keeps a confirmation and the customer's own acceptance apart, with the person behind each", async () => {
    const account = accountView("quercus", {
      standing: "both",
      direct: aDirectAcceptance(),
      attestations: [anAttestation()],
    });
    openAccount(aSandbox({ account }));
    const agreement = await card();
    expect(within(agreement).getByText("Provided")).toBeVisible();
    expect(
      within(agreement).getByText("accepted by Piotr Mazur, 21 Apr 2026 10:42 UTC"),
    ).toBeVisible();
    expect(within(agreement).getByText("Accepted by Piotr Mazur")).toBeVisible();
    expect(
      within(agreement).getByText("piotr@quercus.example · acceptance date 20 Apr 2026"),
    ).toBeVisible();
    expect(
      within(agreement).getByText("confirmed by Zofia Wilk, 21 Apr 2026 10:42 UTC"),
    ).toBeVisible();
    expect(screen.queryByRole("link", { name: "Ask the customer to accept" })).toBeNull();
  });

  it("names company, bill-to, account and relationship", async () => {
    openAccount(aSandbox());
    expect(await card("Company info")).toHaveTextContent("Quercus Furniture");
    expect(await card("Bill-to info")).toHaveTextContent("00-000 Poznań, Poland");
    const account = await card("Customer account info");
    expect(account).toHaveTextContent(tenantId);
    expect(account).toHaveTextContent("quercus-training.onmicrosoft.com");
  });

  it("says what it means that the customer bought before, and what to do", async () => {
    openAccount(aSandbox());
    expect(await screen.findByText("Partner has to confirm")).toBeVisible();
    expect(
      screen.getByText(/on the agreement link it is sent back to you\. Confirm with Update first/u),
    ).toBeVisible();
    expect(screen.queryByText(/omebody who may confirm/u)).toBeNull();
  });

  it("offers two ways where nothing is on record", async () => {
    openAccount(aSandbox({ account: accountView("quercus", { standing: "nothingOnRecord" }) }));
    expect(await screen.findByText(/^Two ways on: confirm with Update,/u)).toBeVisible();
    expect(screen.queryByText(/omebody who may confirm/u)).toBeNull();
    expect(screen.getByRole("link", { name: "Ask the customer to accept" })).toHaveAttribute(
      "href",
      `/dashboard/customers/${tenantId}/agreement-request`,
    );
  });

  it("opens the text for the customer's own country beside the page", async () => {
    const { user } = openAccount(aSandbox());
    await user.click(await screen.findByRole("button", { name: "Agreement text" }));
    const panel = await screen.findByRole("dialog", { name: /Umowa/u });
    expect(await within(panel).findByText(/^Version .* · Polish · Poland$/u)).toBeVisible();
  });

  it("looks in vain for a customer that is not ours, says why, and leads back", async () => {
    const stranger = accountView("betula").customer.tenantId;
    const { user, address } = openAccount(aSandbox(), {
      path: `/dashboard/customers/${stranger}/account`,
    });
    expect(
      await screen.findByRole("heading", { level: 1, name: "We can’t find this customer" }),
    ).toBeVisible();
    expect(screen.getByText(/^A partner acts only for customers with whom/u)).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Go to the customer list" }));
    await waitFor(() => expect(address()).toBe("/dashboard/customers"));
  });

  it("looks in vain for a customer whose id is none", async () => {
    openAccount(aSandbox(), { path: "/dashboard/customers/quercus/account" });
    expect(await screen.findByText("quercus", { selector: "code" })).toBeVisible();
  });

  it("names the customer's primary contact, and where and by which number it is registered", async () => {
    const { customer } = accountView("quercus");
    const address = { ...customer.address, line2: "lok. 2", state: "Pomorskie" };
    const registered = { ...customer, address, registrationId: "5260250274" };
    openAccount(aSandbox({ account: accountView("quercus", { customer: registered }) }));
    const contact = within(await card("Customer primary contact"));
    expect(contact.getByText("piotr@quercus.example")).toBeVisible();
    expect(contact.queryByText("Phone number")).toBeNull();
    const company = within(await card("Company info"));
    expect(company.getByText("5260250274")).toBeVisible();
    expect(company.getByText(/, lok\. 2, .*, Pomorskie, Poland$/u)).toBeVisible();
  });

  it("has the focus on Update where the address asks for it", async () => {
    openAccount(aSandbox(), { path: `${path}#update` });
    await waitFor(() => expect(screen.getByRole("link", update)).toHaveFocus());
  });

  it("speaks Polish", async () => {
    openAccount(aSandbox(), { locale: "pl" });
    const agreement = await card("Umowa z\u00a0Klientem Microsoft");
    expect(within(agreement).getAllByText("Nie dostarczono")).toHaveLength(2);
    expect(within(agreement).getByRole("link", { name: "Aktualizuj" })).toBeVisible();
  });

  it.each([400, 628, 1280])("names every value at %i px", async (width) => {
    openAccount(aSandbox(), { width });
    expect(await card()).toBeVisible();
    expect(screen.getByText("Microsoft ID")).toBeVisible();
  });
});

describe("what lands on an open account page", () => {
  it("is the customer's own acceptance, in the customer's colour", async () => {
    const state = aSandbox({ account: accountView("quercus", { standing: "attested" }) });
    const { live } = openAccount(state);
    await card();
    state.account = accountView("quercus", { standing: "both", direct: aDirectAcceptance() });
    live.say({ logId: LOG_ID, version: 2, touched: [{ about: "customer", id: tenantId }] });
    const line = await screen.findByText("Provided");
    await waitFor(() =>
      expect(line.closest("[data-landed]")).toHaveAttribute("data-landed", "customer"),
    );
    expect(screen.getByText("The customer accepted through Microsoft.")).toBeInTheDocument();
  });

  it("is a colleague's confirmation, in the partner's colour", async () => {
    const state = aSandbox();
    const { live } = openAccount(state);
    await card();
    state.account = accountView("quercus", { attestations: [anAttestation()] });
    live.say({ logId: LOG_ID, version: 2, touched: [{ about: "customer", id: tenantId }] });
    const line = await screen.findByText("Accepted by Piotr Mazur");
    await waitFor(() =>
      expect(line.closest("[data-landed]")).toHaveAttribute("data-landed", "partner"),
    );
  });
});

describe("who may not confirm", () => {
  const hanna = partnerCard("hanna");
  const greyed = accountView("quercus", {
    mayAttest: { allowed: false, why: mayNotAttest(hanna) },
  });

  it("sees Update greyed but within reach, and is told why and who can (S1)", async () => {
    const { user } = openAccount(aSandbox({ signedIn: [hanna], account: greyed }));
    const button = await screen.findByRole("button", update);
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription("Your role may not confirm the acceptance.");
    button.focus();
    expect(button).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Why? Update" }));
    expect(
      screen.getByText("Only Admin agents and Sales agents confirm that a customer accepted."),
    ).toBeVisible();
    expect(screen.getByText(/^Zofia Wilk \(.*\) and Marek Sikora \(.*\)$/u)).toBeVisible();
  });

  it("is not told who can once it is confirmed", async () => {
    const confirmed = { ...greyed, attestations: [anAttestation()] };
    const { user } = openAccount(aSandbox({ signedIn: [hanna], account: confirmed }));
    await user.click(await screen.findByRole("button", { name: "Why? Update" }));
    expect(screen.getByText(/^Only Admin agents and Sales agents confirm/u)).toBeVisible();
    expect(screen.queryByText("Who can fix it")).toBeNull();
    expect(screen.queryByText(/Marek Sikora/u)).toBeNull();
  });

  it.each(hintsForOthers)("is not told to use Update at %s (S1)", async (standing, hint) => {
    openAccount(aSandbox({ signedIn: [hanna], account: { ...greyed, standing } }));
    expect(await screen.findByText(hint)).toBeVisible();
    expect(screen.queryByText(toldToUpdate)).toBeNull();
  });

  it("goes on as a colleague who may, after being asked", async () => {
    const zofia = partnerCard("zofia");
    const state = aSandbox({ signedIn: [hanna], account: greyed });
    const playing = stubEndpoint(api.signIn.play, () => {
      state.signedIn = [hanna, zofia];
      state.account = accountView("quercus");
      return { status: "signedIn" as const, person: zofia };
    });
    const { user } = openAccount(state, { writes: [playing] });
    await user.click(await screen.findByRole("button", { name: "Why? Update" }));
    await user.click(screen.getByRole("button", { name: "Play Zofia Wilk and fix it" }));
    await user.click(await screen.findByRole("button", { name: "Play Zofia Wilk" }));
    await waitFor(() => expect(screen.getByRole("link", update)).toHaveFocus());
    expect(screen.getByRole("button", { name: /Zofia Wilk, Admin agent/u })).toBeVisible();
  });

  it("asks the stage to play the colleague in a pane", async () => {
    const post = vi.spyOn(window.parent, "postMessage");
    const { user } = openAccount(aSandbox({ signedIn: [hanna], account: greyed }), {
      placement: "pane",
    });
    await user.click(await screen.findByRole("button", { name: "Why? Update" }));
    await user.click(screen.getByRole("button", { name: "Play Zofia Wilk and fix it" }));
    expect(post).toHaveBeenLastCalledWith(
      {
        countersign: "pane",
        ask: "playAndOpen",
        personId: partnerCard("zofia").personId,
        path: `${path}#update`,
      },
      window.location.origin,
    );
  });

  it("finds the reason in place of the form at the form's own address", async () => {
    openAccount(aSandbox({ signedIn: [hanna], account: greyed }), { path: `${path}/update` });
    const panel = await screen.findByRole("dialog");
    expect(within(panel).getByText("Your role may not confirm the acceptance.")).toBeVisible();
    expect(within(panel).queryByRole("textbox")).toBeNull();
    expect(within(panel).queryByRole("button", { name: "Save and continue" })).toBeNull();
  });
});

describe("an indirect reseller", () => {
  const kinga = partnerCard("kinga");
  const account = accountView("sorbus", {
    standing: "acceptedDirectly",
    mayAttest: { allowed: false, why: sentToProvider() },
  });
  const sorbus = `/dashboard/customers/${account.customer.tenantId}/account`;

  it("is sent to its provider, which it can ask in the sandbox's mail (S7)", async () => {
    const sent: Letter[] = [];
    const taking = stubEndpoint(api.letters.send, ({ input: { side, ...letter } }) => {
      expect(side).toBe("partner");
      sent.push(letter);
      return { logId: LOG_ID, version: 2, recipient: partnerCard("olga") };
    });
    openAccount(aSandbox({ signedIn: [kinga], account }), { path: sorbus, writes: [taking] });
    expect(
      await screen.findByText("Your provider Ciconia Distribution confirms for you."),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Ask Ciconia Distribution" }));
    const panel = await screen.findByRole("dialog", { name: "Ask Ciconia Distribution" });
    expect(panel).toHaveTextContent("[Training] Parus Studio asks you to confirm for Sorbus Hotel");
    const text = within(panel).getByRole<HTMLTextAreaElement>("textbox", { name: "Text" });
    expect(text.value).toContain(`${PUBLIC_ROOT}${sorbus}#update`);
    await userEvent.click(within(panel).getByRole("button", { name: "Send" }));
    expect(await screen.findByText("Sent to Olga Bocian.")).toBeVisible();
    expect(sent).toMatchObject([{ to: partnerCard("olga").personId }]);
  });

  it.each(hintsForOthers)("is not told to use Update at %s (S7)", async (standing, hint) => {
    const blocked = { ...account, standing };
    openAccount(aSandbox({ signedIn: [kinga], account: blocked }), { path: sorbus });
    expect(await screen.findByText(hint)).toBeVisible();
    expect(screen.queryByText(toldToUpdate)).toBeNull();
  });

  it("sees the kind of partner as the reason", async () => {
    const { user } = openAccount(aSandbox({ signedIn: [kinga], account }), { path: sorbus });
    await user.click(await screen.findByRole("button", { name: "Why? Update" }));
    expect(screen.getByText("Parus Studio: Indirect reseller")).toBeVisible();
    expect(screen.getByText("sells through Ciconia Distribution")).toBeVisible();
    expect(
      screen.getByText("An indirect reseller does not confirm; its provider does."),
    ).toBeVisible();
  });

  it("names the provider behind a confirmation that serves it", async () => {
    const attestation = anAttestation({
      partnerId: partnerCard("olga").tenantId,
      partnerName: "Ciconia Distribution",
      attestedBy: "Olga Bocian",
    });
    const confirmed = { ...account, attestations: [attestation] };
    openAccount(aSandbox({ signedIn: [kinga], account: confirmed }), { path: sorbus });
    expect(
      await screen.findByText(/^confirmed by Olga Bocian, Ciconia Distribution,/u),
    ).toBeVisible();
  });
});
