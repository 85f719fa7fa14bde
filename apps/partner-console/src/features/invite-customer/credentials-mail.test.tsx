import { api, type Letter } from "@countersign/endpoints";
import { fails, refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor } from "@testing-library/react";
import type { HttpHandler } from "msw";
import { describe, expect, it } from "vitest";
import { addedAccountView } from "../../testing/accounts.ts";
import { openConsole, type Opening, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox, LINK_ROOT } from "../../testing/stubbed-sandbox.ts";
import { mayInvite, partnerCard } from "../../testing/views.ts";

const server = stubbedNetwork();
const account = addedAccountView("willBeAsked");
const { tenantId } = account.customer;
const path = `/dashboard/customers/${tenantId}/credentials-mail`;
const userPrincipalName = "piotr@quercus-training.onmicrosoft.com";
const EMAIL = { en: "Email text", pl: "Treść wiadomości e-mail" } as const;

function handing(oneTimePassword: string | null): HttpHandler {
  return stubEndpoint(api.partner.signInDetails, () => ({ userPrincipalName, oneTimePassword }));
}

async function openMail(details: HttpHandler, opening: Partial<Opening> = {}) {
  const writes = [details, ...(opening.writes ?? [])];
  const opened = openConsole(server, aSandbox({ account }), { path, ...opening, writes });
  const name = EMAIL[opening.locale === "pl" ? "pl" : "en"];
  return { ...opened, text: await screen.findByRole<HTMLTextAreaElement>("textbox", { name }) };
}

describe("the mail with which a new customer is invited (S8)", () => {
  it("starts from Account info, where the partner waits for the customer", async () => {
    const { user, address } = openConsole(server, aSandbox({ account }), {
      path: `/dashboard/customers/${tenantId}/account`,
      writes: [handing("Quercus-first-day-2")],
    });
    expect(await screen.findByText("Waiting for the customer")).toBeVisible();
    expect(screen.getByText(/^The customer was promised that it will be asked/u)).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Write to the customer" }));
    expect(
      await screen.findByRole("heading", { level: 1, name: "Write to the customer" }),
    ).toBeVisible();
    expect(address()).toBe(path);
  });

  it.each(["en", "pl"] as const)(
    "holds the agreement's link, the account and the one-time password, in %s",
    async (locale) => {
      const { text } = await openMail(handing("Quercus-first-day-2"), { locale });
      expect(text.value.split("\n")).toContain(
        `${LINK_ROOT}/AdminPortal/Home?ref=/BillingAccounts/agreement`,
      );
      expect(text.value).toContain(userPrincipalName);
      expect(text.value).toContain("Quercus-first-day-2");
      expect(
        screen.getByText(/another channel than the link|innym kanałem niż link/u),
      ).toBeVisible();
    },
  );

  it("holds no password once the administrator has chosen one, and offers another", async () => {
    const { text } = await openMail(handing(null));
    expect(text.value).toContain("Password: the one you already use.");
    expect(screen.getByRole("link", { name: "Reset password" })).toHaveAttribute(
      "href",
      `/dashboard/customers/new-customer/confirmation/${tenantId}`,
    );
  });

  it("is delivered to the customer", async () => {
    const sent: Letter[] = [];
    const taking = stubEndpoint(api.letters.send, ({ input }) => {
      sent.push(input);
      return { error: fails("NOT_SAVED") };
    });
    const { user } = await openMail(handing("Quercus-first-day-2"), { writes: [taking] });
    await user.click(screen.getByRole("button", { name: "Deliver in the sandbox" }));
    await user.click(await screen.findByRole("button", { name: /Piotr Mazur/u }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toContain("Quercus-first-day-2");
    expect(sent[0]?.subject).toMatch(/^\[Training\] Oriolus Cloud has set up/u);
  });

  it("is not made for whoever may not invite, who is told why", async () => {
    const why = mayInvite(partnerCard("hanna"));
    if (why.allowed) throw new Error("A Helpdesk agent may not invite.");
    openConsole(server, aSandbox({ account }), {
      path,
      writes: [stubEndpoint(api.partner.signInDetails, () => ({ error: refuses(why.why) }))],
    });
    expect(await screen.findByText(/Helpdesk agent/u)).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});
