import { api, type AgreementAttestation, type ExplainedRefusal } from "@countersign/endpoints";
import { fails, refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { describe, expect, it } from "vitest";
import {
  anAttestation,
  accountView,
  attestedAlready,
  dateInFuture,
  mayNotAttest,
} from "../../testing/accounts.ts";
import { openConsole, type Opening, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import { partnerCard } from "../../testing/views.ts";

const server = stubbedNetwork();
const LOG_ID = "a0000000-0000-4000-8000-000000000000";
const { tenantId } = accountView("quercus").customer;
const account = `/dashboard/customers/${tenantId}/account`;
const path = `${account}/update`;
const save = { name: "Save and continue" };

async function openPanel(state: SandboxState, opening: Partial<Opening> = {}) {
  const opened = openConsole(server, state, { path, ...opening });
  const panel = within(await screen.findByRole("dialog"));
  return { ...opened, panel };
}

type Panel = Awaited<ReturnType<typeof openPanel>>["panel"];

function fields(panel: Panel) {
  return {
    firstName: panel.getByRole("textbox", { name: /^First name/u }),
    lastName: panel.getByRole("textbox", { name: /^Last name/u }),
    email: panel.getByRole("textbox", { name: /^Email address/u }),
    phone: panel.getByRole("textbox", { name: /^Phone number \(optional\)/u }),
    date: panel.getByLabelText(/^Agreement acceptance date/u),
  };
}

function choose(panel: Panel, day: string): void {
  fireEvent.change(fields(panel).date, { target: { value: day } });
}

async function retype(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  if (text !== "") await user.type(field, text);
}

/** The sandbox keeps the confirmation; what was sent is kept here. */
function confirming(state: SandboxState, sent: AgreementAttestation[]): HttpHandler {
  return stubEndpoint(api.partner.attestAgreement, ({ input }) => {
    sent.push(input);
    const { primaryContact } = input;
    const record = anAttestation({ primaryContact });
    state.account = accountView("quercus", { standing: "attested", attestations: [record] });
    return { logId: LOG_ID, version: 2, record };
  });
}

function refusing(why: ExplainedRefusal): HttpHandler {
  return stubEndpoint(api.partner.attestAgreement, () => ({ error: refuses(why) }));
}

describe("the Update form", () => {
  it("gives the focus back to Update, however late the new record comes to the page", async () => {
    const state = aSandbox();
    const { user } = openConsole(server, state, { path: account, writes: [confirming(state, [])] });
    const update = await screen.findByRole("link", { name: "Update" });
    await user.click(update);
    const panel = within(await screen.findByRole("dialog"));
    choose(panel, "2026-04-20");
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    server.use(stubEndpoint(api.partner.account, () => arrived.then(() => state.account)));
    await user.click(panel.getByRole("button", save));
    await waitFor(() => expect(update).not.toBeVisible());
    arrive();
    await waitFor(() => expect(update).toHaveFocus());
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("opens over the account page with the primary contact and an empty date that ends today", async () => {
    const { user } = openConsole(server, aSandbox(), { path: account });
    await user.click(await screen.findByRole("link", { name: "Update" }));
    const panel = within(await screen.findByRole("dialog"));
    const { firstName, lastName, email, phone, date } = fields(panel);
    expect(firstName).toHaveValue("Piotr");
    expect(lastName).toHaveValue("Mazur");
    expect(email).toHaveValue("piotr@quercus.example");
    expect(phone).toHaveValue("");
    expect(date).toHaveValue("");
    expect(date).toHaveAttribute("max", "2026-04-21");
    expect(panel.getByText("Today here is 21 Apr 2026 (UTC).")).toBeVisible();
  });

  it("sends the five fields, and the page behind it shows who accepted", async () => {
    const state = aSandbox();
    const sent: AgreementAttestation[] = [];
    const { user, panel, address } = await openPanel(state, { writes: [confirming(state, sent)] });
    await retype(user, fields(panel).firstName, "Dorota");
    await retype(user, fields(panel).phone, "+48 00 555 02 22");
    choose(panel, "2026-04-20");
    await user.click(panel.getByRole("button", save));
    const line = await screen.findByText("Accepted by Dorota Mazur");
    await waitFor(() =>
      expect(line.closest("[data-landed]")).toHaveAttribute("data-landed", "partner"),
    );
    expect(sent).toEqual([
      {
        customerId: tenantId,
        primaryContact: {
          firstName: "Dorota",
          lastName: "Mazur",
          email: "piotr@quercus.example",
          phoneNumber: "+48 00 555 02 22",
        },
        dateAgreed: { given: "day", day: "2026-04-20" },
      },
    ]);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(address()).toBe(account);
  });

  it("is sent without a phone number where none is typed", async () => {
    const state = aSandbox();
    const sent: AgreementAttestation[] = [];
    const { user, panel } = await openPanel(state, { writes: [confirming(state, sent)] });
    choose(panel, "2026-04-21");
    await user.click(panel.getByRole("button", save));
    await screen.findByText("Accepted by Piotr Mazur");
    expect(sent[0]?.primaryContact).not.toHaveProperty("phoneNumber");
  });

  it("says at each field what is missing, sends nothing, and gives the first one the focus", async () => {
    const sent: AgreementAttestation[] = [];
    const state = aSandbox();
    const { user, panel } = await openPanel(state, { writes: [confirming(state, sent)] });
    await retype(user, fields(panel).lastName, "");
    await retype(user, fields(panel).email, "piotr");
    await retype(user, fields(panel).phone, "call me");
    await user.click(panel.getByRole("button", save));
    const { lastName, email, phone, date } = fields(panel);
    expect(lastName).toHaveAccessibleDescription(/^Enter a last name/u);
    expect(email).toHaveAccessibleDescription(/^Enter an email address/u);
    expect(phone).toHaveAccessibleDescription(/^Leave it empty, or enter/u);
    expect(date).toHaveAccessibleDescription(/Choose the day/u);
    await waitFor(() => expect(lastName).toHaveFocus());
    expect(sent).toEqual([]);
  });

  it("speaks up on leaving a field, never while typing, and is content once it is mended", async () => {
    const { user, panel } = await openPanel(aSandbox());
    const { email } = fields(panel);
    await retype(user, email, "piotr");
    expect(email).not.toHaveAttribute("aria-invalid", "true");
    await user.click(fields(panel).phone);
    expect(email).toHaveAccessibleDescription(/^Enter an email address/u);
    await user.type(email, "@quercus.example");
    expect(email).not.toHaveAttribute("aria-invalid", "true");
  });

  it("closes with Cancel and changes nothing", async () => {
    const { user, panel, address } = await openPanel(aSandbox());
    await user.click(panel.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(address()).toBe(account));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("speaks Polish, also about what is wrong", async () => {
    const { user, panel } = await openPanel(aSandbox(), { locale: "pl" });
    expect(panel.getByText(/^Dzisiaj jest tu 21\.04\.2026 \(UTC\)/u)).toBeVisible();
    await user.click(panel.getByRole("button", { name: "Zapisz i\u00a0kontynuuj" }));
    expect(panel.getByLabelText(/^Data akceptacji umowy/u)).toHaveAccessibleDescription(
      /Wybierz dzień, w\u00a0którym klient zaakceptował umowę/u,
    );
  });
});

describe("a refusal", () => {
  it.each([
    [
      "en",
      /^The acceptance date can’t be later than today \(21 Apr 2026, UTC\)\./u,
      "Why? Agreement acceptance date",
      "The acceptance date is today or earlier, never in the future.",
    ],
    [
      "pl",
      /^Data akceptacji nie może być późniejsza niż dzisiejsza \(21\.04\.2026, UTC\)\./u,
      "Dlaczego? Data akceptacji umowy",
      "Data akceptacji jest dzisiejsza lub wcześniejsza, nigdy przyszła.",
    ],
  ] as const)(
    "of a date that lies ahead stands at the date, with its Why, in %s (S17)",
    async (locale, says, why, rule) => {
      const { user, panel } = await openPanel(aSandbox(), {
        locale,
        writes: [refusing(dateInFuture())],
      });
      const date = panel.getByLabelText(/^(Agreement acceptance date|Data akceptacji umowy)/u);
      fireEvent.change(date, { target: { value: "2026-04-22" } });
      await user.click(panel.getByRole("button", { name: /^(Save and continue|Zapisz)/u }));
      await waitFor(() => expect(date).toHaveAttribute("aria-invalid", "true"));
      await waitFor(() => expect(date).toHaveFocus());
      expect(panel.getByText(says)).toBeVisible();
      await user.click(panel.getByRole("button", { name: why }));
      expect(panel.getByText(rule)).toBeVisible();
      fireEvent.change(date, { target: { value: "2026-04-21" } });
      expect(date).not.toHaveAttribute("aria-invalid", "true");
    },
  );

  it.each([
    [
      "en",
      /^This confirmation is already on record\. Change the name, email or phone/u,
      /^A partner does not confirm the same contact twice/u,
    ],
    [
      "pl",
      /^To potwierdzenie jest już zapisane\. Zmień imię/u,
      /^Partner nie potwierdza dwa razy/u,
    ],
  ] as const)(
    "of a contact that is on record stands at the name, with its Why, in %s",
    async (locale, says, rule) => {
      const { user, panel } = await openPanel(aSandbox(), {
        locale,
        writes: [refusing(attestedAlready())],
      });
      const date = panel.getByLabelText(/^(Agreement acceptance date|Data akceptacji umowy)/u);
      fireEvent.change(date, { target: { value: "2026-04-20" } });
      await user.click(panel.getByRole("button", { name: /^(Save and continue|Zapisz)/u }));
      expect(await panel.findByText(says)).toBeVisible();
      await user.click(panel.getByRole("button", { name: /^(Why|Dlaczego)\? (First name|Imię)/u }));
      expect(panel.getByText(rule)).toBeVisible();
      expect(
        panel.getByText(/^(same name, email and phone confirmed|te same dane)/u),
      ).toBeVisible();
      await user.type(panel.getByRole("textbox", { name: /^(Last name|Nazwisko)/u }), "ek");
      expect(panel.queryByText(says)).toBeNull();
    },
  );

  it("that is about no field stands above them, and the form keeps its values", async () => {
    const why = mayNotAttest(partnerCard("hanna"));
    const { user, panel } = await openPanel(aSandbox(), { writes: [refusing(why)] });
    choose(panel, "2026-04-20");
    await user.click(panel.getByRole("button", save));
    expect(await panel.findByRole("alert")).toHaveTextContent(
      "Your role may not confirm the acceptance.",
    );
    expect(fields(panel).date).toHaveValue("2026-04-20");
  });
});

describe("a confirmation that was not saved", () => {
  it("keeps its values and goes at the next try", async () => {
    const state = aSandbox();
    let isDiskFull = true;
    const unsaved = stubEndpoint(api.partner.attestAgreement, () => {
      if (isDiskFull) return { error: fails("NOT_SAVED") };
      const record = anAttestation();
      state.account = accountView("quercus", { attestations: [record] });
      return { logId: LOG_ID, version: 2, record };
    });
    const { user, panel } = await openPanel(state, { writes: [unsaved] });
    choose(panel, "2026-04-20");
    await user.click(panel.getByRole("button", save));
    expect(await panel.findByRole("alert")).toHaveTextContent("Not saved, nothing changed.");
    expect(fields(panel).date).toHaveValue("2026-04-20");
    isDiskFull = false;
    await user.click(panel.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Accepted by Piotr Mazur")).toBeVisible();
  });
});

describe("what is typed", () => {
  it("is there again after a reload, until the form is cancelled", async () => {
    const { user, panel } = await openPanel(aSandbox());
    await retype(user, fields(panel).firstName, "Dor");
    choose(panel, "2026-04-20");
    cleanup();
    const again = await openPanel(aSandbox());
    expect(fields(again.panel).firstName).toHaveValue("Dor");
    expect(fields(again.panel).date).toHaveValue("2026-04-20");
    await again.user.click(again.panel.getByRole("button", { name: "Cancel" }));
    cleanup();
    const anew = await openPanel(aSandbox());
    expect(fields(anew.panel).firstName).toHaveValue("Piotr");
  });

  it("is kept no longer once it is saved", async () => {
    const state = aSandbox();
    const { user, panel } = await openPanel(state, { writes: [confirming(state, [])] });
    choose(panel, "2026-04-20");
    await user.click(panel.getByRole("button", save));
    await screen.findByText("Accepted by Piotr Mazur");
    cleanup();
    const anew = await openPanel(state);
    expect(fields(anew.panel).date).toHaveValue("");
  });
});

describe("while the form is open", () => {
  it("keeps what is typed whatever the other side does, and catches up when it closes", async () => {
    const state = aSandbox();
    const { user, panel, live } = await openPanel(state);
    await retype(user, fields(panel).firstName, "Dor");
    state.account = accountView("quercus", { attestations: [anAttestation()] });
    live.say({ logId: LOG_ID, version: 2, touched: [{ about: "customer", id: tenantId }] });
    expect(fields(panel).firstName).toHaveValue("Dor");
    await user.click(panel.getByRole("button", { name: "Cancel" }));
    expect(await screen.findByText("Accepted by Piotr Mazur")).toBeVisible();
  });

  it("follows the sandbox's clock: the picker ends on the new day", async () => {
    const state = aSandbox();
    const { user, panel, live } = await openPanel(state);
    await retype(user, fields(panel).firstName, "Dor");
    live.say({ logId: LOG_ID, version: 2, touched: [] });
    state.account = accountView("quercus", { today: "2026-04-22" });
    live.say({ logId: LOG_ID, version: 3, touched: [{ about: "sandbox", id: "clockSet" }] });
    await waitFor(() => expect(fields(panel).date).toHaveAttribute("max", "2026-04-22"));
    expect(fields(panel).firstName).toHaveValue("Dor");
  });
});
