import { api } from "@countersign/endpoints";
import { fails, STUB_ROOT, stubEndpoint } from "@countersign/endpoints/testing";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { http, type HttpHandler, HttpResponse } from "msw";
import { describe, expect, it, vi } from "vitest";
import {
  openConsole,
  type Opening,
  type OpenedConsole,
  stubbedNetwork,
} from "../../testing/open-console.tsx";
import { aSandbox, LINK_ROOT, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import { customerCard, partnerCard, partnerView } from "../../testing/views.ts";

const server = stubbedNetwork();
const LOG_ID = "a0000000-0000-4000-8000-000000000000";
const path = "/dashboard/customers/relationship-request";
const { tenantId } = partnerView("oriolus");
const link = `${LINK_ROOT}/Adminportal/Home?invType=ResellerRelationship&partnerId=${tenantId}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`;

type OpenedPage = OpenedConsole & { readonly text: HTMLTextAreaElement };

async function openPage(
  state: SandboxState = aSandbox(),
  opening: Partial<Opening> = {},
): Promise<OpenedPage> {
  const opened = openConsole(server, state, { path, ...opening });
  const name = opening.locale === "pl" ? "Treść wiadomości e-mail" : "Email text";
  return { ...opened, text: await screen.findByRole<HTMLTextAreaElement>("textbox", { name }) };
}

function write(text: HTMLTextAreaElement, value: string): void {
  fireEvent.change(text, { target: { value } });
}

function box(): HTMLElement {
  return screen.getByRole("checkbox", { name: /^Include delegated administration privileges/u });
}

describe("the relationship request", () => {
  it("starts with the box ticked and the whole link in the generated mail", async () => {
    const { text } = await openPage();
    expect(box()).toBeChecked();
    expect(text.value).toContain(`\n${link}\n`);
    expect(document.title).toBe("[Training] Create a relationship request · Countersign");
  });

  it("changes only the link when the box is unticked, and keeps what the person wrote", async () => {
    const { user, text } = await openPage();
    const generated = text.value;
    write(text, `Dear Ewa,\n${generated}`);
    await user.click(box());
    expect(text).toHaveValue(`Dear Ewa,\n${generated.replace("DAP=true", "DAP=false")}`);
    expect(screen.getByRole("button", { name: "DAP false" })).toBeVisible();
  });

  it("lights a part of the link up while its chip has the focus or the pointer", async () => {
    const { user } = await openPage();
    const chip = screen.getByRole("button", { name: "partnerId Oriolus Cloud" });
    act(() => chip.focus());
    expect(litParts()).toEqual([`partnerId=${tenantId}`]);
    act(() => chip.blur());
    expect(litParts()).toEqual([]);
    await user.hover(screen.getByRole("button", { name: "msppId 0 = sells directly" }));
    expect(litParts()).toEqual(["msppId=0"]);
  });

  it("selects the part of the link whose chip is pressed", async () => {
    const { user, text } = await openPage();
    await user.click(screen.getByRole("button", { name: "DAP true" }));
    expect(text).toHaveFocus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe("DAP=true");
  });

  it("notices a deleted link and puts it back where it stood", async () => {
    const { user, text } = await openPage();
    const generated = text.value;
    write(text, generated.replace(link, ""));
    expect(screen.getByText("The link is missing.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Put it back" }));
    expect(text).toHaveValue(generated);
    expect(screen.queryByText("The link is missing.")).toBeNull();
  });

  it("writes the mail in the customer's language, and gives an edited text back", async () => {
    const { user, text } = await openPage();
    write(text, `${text.value}PS. Call me.`);
    const edited = text.value;
    await user.selectOptions(screen.getByRole("combobox", { name: "Mail language" }), "Polski");
    expect(text.value).toContain("Dzień dobry");
    expect(text).toHaveAttribute("lang", "pl");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(text).toHaveValue(edited);
  });

  it("says what the admin center will read in the link, and what is wrong with a broken one", async () => {
    const { user, text } = await openPage();
    await user.click(screen.getByRole("button", { name: "Check the link" }));
    expect(screen.getByText("A reseller relationship")).toBeVisible();
    write(text, text.value.replace("invType=ResellerRelationship", "invType=Friendship"));
    expect(screen.getByText("This link cannot be used")).toBeVisible();
    expect(screen.getByText("invType=Friendship", { selector: "code" })).toBeVisible();
  });

  it("goes back to the customers when done", async () => {
    const { user, address } = await openPage();
    await user.click(screen.getByRole("link", { name: "Done" }));
    await waitFor(() => expect(address()).toBe("/dashboard/customers"));
  });
});

describe("sending the mail", () => {
  it("copies the text as it stands", async () => {
    const { user, text } = await openPage();
    await user.click(screen.getByRole("button", { name: "Copy to clipboard" }));
    expect(await screen.findByRole("button", { name: "Copied" })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(text.value);
  });

  it("selects the text and says which keys where the browser refuses the clipboard", async () => {
    const { user, text } = await openPage();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(
      new DOMException("denied", "NotAllowedError"),
    );
    await user.click(screen.getByRole("button", { name: "Copy to clipboard" }));
    expect(await screen.findByText("Press Ctrl+C")).toBeVisible();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(text.value);
  });

  it("opens a mail program with subject and text, and after two seconds says what to do if none opened", async () => {
    const { text } = await openPage();
    const open = screen.getByRole("link", { name: "Open in email" });
    expect(open).toHaveAttribute("target", "_top");
    const mailto = new URL(open.getAttribute("href") ?? "");
    expect(mailto.searchParams.get("subject")).toBe(
      "[Training] Oriolus Cloud asks to become your reseller",
    );
    expect(mailto.searchParams.get("body")).toBe(text.value.replaceAll("\n", "\r\n"));
    vi.useFakeTimers();
    open.addEventListener("click", (event) => event.preventDefault());
    fireEvent.click(open);
    await act(async () => vi.advanceTimersByTime(1999));
    expect(screen.queryByText(/^Nothing opened/u)).toBeNull();
    await act(async () => vi.advanceTimersByTime(1));
    expect(screen.getByText("Nothing opened? Copy the text or download it as .eml.")).toBeVisible();
    vi.useRealTimers();
  });

  it("does not open a mail that mail programs would cut off, and says why", async () => {
    const { text } = await openPage();
    write(text, `${text.value}${"x".repeat(900)}`);
    const open = screen.getByRole("button", { name: "Open in email" });
    expect(open).toHaveAttribute("aria-disabled", "true");
    expect(open).toHaveAccessibleDescription(
      /^Too long to open in email: 2,\d{3} encoded characters, at most 1,900\./u,
    );
  });

  it("saves the mail as a message file", async () => {
    const saved = vi.fn<(content: Blob) => string>(() => "blob:training");
    vi.stubGlobal(
      "URL",
      Object.assign(URL, { createObjectURL: saved, revokeObjectURL: () => undefined }),
    );
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    const { user } = await openPage();
    await user.click(screen.getByRole("button", { name: "Download as .eml" }));
    expect(click.mock.contexts[0]).toHaveAttribute(
      "download",
      "training-invitation-oriolus-cloud.eml",
    );
    const [content] = saved.mock.calls[0] ?? [];
    expect(content?.type).toBe("message/rfc822");
  });
});

function delivers(): HttpHandler {
  const recipient = customerCard("ewa");
  return stubEndpoint(api.partner.deliverInvitation, () => ({
    logId: LOG_ID,
    version: 2,
    recipient,
  }));
}

describe("delivering the mail in the sandbox", () => {
  it("lets the person be picked and says to whom the mail went", async () => {
    const sent: unknown[] = [];
    const ewa = customerCard("ewa");
    const deliver = stubEndpoint(api.partner.deliverInvitation, ({ input }) => {
      sent.push(input);
      return { logId: "a0000000-0000-4000-8000-000000000000", version: 2, recipient: ewa };
    });
    const { user, text } = await openPage(aSandbox(), { writes: [deliver] });
    await user.click(screen.getByRole("button", { name: "Deliver in the sandbox" }));
    const people = await screen.findByRole("list", { name: "People of the customers" });
    await user.click(
      await within(people).findByRole("button", {
        name: /Ewa Nowak.*Betula Bakery.*ewa@betula.example/u,
      }),
    );
    expect(await screen.findByText("Delivered to Ewa Nowak")).toBeVisible();
    const subject = "[Training] Oriolus Cloud asks to become your reseller";
    expect(sent).toEqual([{ to: ewa.personId, subject, body: text.value.trim() }]);
  });

  it("keeps the text and offers another try when it was not saved", async () => {
    const deliver = stubEndpoint(api.partner.deliverInvitation, () => ({
      error: fails("NOT_SAVED"),
    }));
    const { user, text } = await openPage(aSandbox(), { writes: [deliver] });
    write(text, `Dear Ewa,\n${text.value}`);
    await user.click(screen.getByRole("button", { name: "Deliver in the sandbox" }));
    await user.click(await screen.findByRole("button", { name: /Ewa Nowak/u }));
    expect(await screen.findByText("Not saved, nothing changed.")).toBeVisible();
    expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible();
    expect(text.value).toMatch(/^Dear Ewa,/u);
  });

  it("keeps the text when the server is gone, and offers another try for the people too", async () => {
    const { user, text, live } = await openPage();
    write(text, `Dear Ewa,\n${text.value}`);
    await user.click(screen.getByRole("button", { name: "Deliver in the sandbox" }));
    const ewa = await screen.findByRole("button", { name: /Ewa Nowak/u });
    server.use(http.all(`${STUB_ROOT}/*`, () => HttpResponse.error()));
    act(() => live.say({ logId: LOG_ID, version: 3, touched: [] }));
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "Ad" } });
    expect(
      await within(await screen.findByRole("dialog")).findByText(/^The request was not answered/u),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
    expect(ewa).not.toBeInTheDocument();
    expect(text.value).toMatch(/^Dear Ewa,/u);
    expect(text).toBeInTheDocument();
  });

  it("keeps the text when the server is gone before the mail is sent", async () => {
    const { user, text } = await openPage();
    write(text, `Dear Ewa,\n${text.value}`);
    await user.click(screen.getByRole("button", { name: "Deliver in the sandbox" }));
    const ewa = await screen.findByRole("button", { name: /Ewa Nowak/u });
    server.use(http.all(`${STUB_ROOT}/*`, () => HttpResponse.error()));
    await user.click(ewa);
    expect(await screen.findByText(/^No answer came/u)).toBeVisible();
    expect(text).toBeInTheDocument();
    expect(text.value).toMatch(/^Dear Ewa,/u);
  });

  it("says both to whom a long mail went and that it cannot be opened in email", async () => {
    const { user, text } = await openPage(aSandbox(), { writes: [delivers()] });
    write(text, `${text.value}${"x".repeat(900)}`);
    await user.click(screen.getByRole("button", { name: "Deliver in the sandbox" }));
    await user.click(await screen.findByRole("button", { name: /Ewa Nowak/u }));
    expect(await screen.findByText("Delivered to Ewa Nowak")).toBeVisible();
    expect(screen.getByText(/^Too long to open in email/u, { selector: "output" })).toBeVisible();
  });

  it("says no more to whom the mail went once it is opened in email", async () => {
    const { user } = await openPage(aSandbox(), { writes: [delivers()] });
    await user.click(screen.getByRole("button", { name: "Deliver in the sandbox" }));
    await user.click(await screen.findByRole("button", { name: /Ewa Nowak/u }));
    await screen.findByText("Delivered to Ewa Nowak");
    const open = await screen.findByRole("link", { name: "Open in email" });
    open.addEventListener("click", (event) => event.preventDefault());
    fireEvent.click(open);
    await waitFor(() => expect(screen.queryByText("Delivered to Ewa Nowak")).toBeNull());
  });
});

describe("an indirect invitation", () => {
  it("names reseller and provider, and the reseller's location, for a provider", async () => {
    const state = aSandbox({
      signedIn: [partnerCard("olga")],
      counterparts: [partnerView("parus")],
    });
    const { text } = await openPage(state);
    expect(
      screen.getByText(
        "Invitation for Parus Studio (reseller) through Ciconia Distribution (provider)",
      ),
    ).toBeVisible();
    expect(text.value).toContain("invType=IndirectResellerRelationship");
    expect(
      screen.getByRole("button", { name: "msppId 5550104 = location of Parus Studio" }),
    ).toBeVisible();
    expect(
      screen.getByRole("button", { name: "indirectCSPId Ciconia Distribution" }),
    ).toBeVisible();
  });

  it("lets a reseller choose among its providers", async () => {
    const counterparts = [
      partnerView("ciconia"),
      { ...partnerView("alcedo"), kind: "indirectProvider" as const },
    ];
    const state = aSandbox({ signedIn: [partnerCard("kinga")], counterparts });
    const { user, address } = await openPage(state);
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Indirect provider" }),
      "Alcedo IT",
    );
    expect(
      await screen.findByText(
        "Invitation for Parus Studio (reseller) through Alcedo IT (provider)",
      ),
    ).toBeVisible();
    expect(address()).toBe(`${path}?with=${partnerView("alcedo").tenantId}`);
  });

  it("waits for a provider where a reseller has none", async () => {
    openConsole(server, aSandbox({ signedIn: [partnerCard("kinga")] }), { path });
    expect(
      await screen.findByText(
        "You can invite customers once you sell through an indirect provider.",
      ),
    ).toBeVisible();
  });
});

describe("who may request a relationship", () => {
  it.each(["hanna", "igor"] as const)(
    "refuses %s, who has no agent role, and says who may",
    async (name) => {
      openConsole(server, aSandbox({ signedIn: [partnerCard(name)] }), { path });
      expect(await screen.findByRole("alert")).toHaveTextContent(
        "Your role may not request a relationship.",
      );
      expect(screen.getByText(/Zofia Wilk \(.*\) and Marek Sikora/u)).toBeVisible();
      expect(screen.getByText(/Assign users roles and permissions/u)).toBeVisible();
    },
  );

  it("lets a Sales agent", async () => {
    const { text } = await openPage(aSandbox({ signedIn: [partnerCard("marek")] }));
    expect(text.value).toContain(link);
  });
});

describe("the relationship request in Polish", () => {
  it("speaks Polish, and the mail does too", async () => {
    const { text } = await openPage(aSandbox(), { locale: "pl", width: 628 });
    expect(screen.getByRole("heading", { name: "Utwórz żądanie relacji" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Kopiuj do schowka" })).toBeVisible();
    expect(text.value).toContain("Dzień dobry");
  });
});

function litParts(): readonly (string | null)[] {
  return [...document.querySelectorAll("[data-lit]")].map((part) => part.textContent);
}
