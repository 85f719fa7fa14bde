import { api } from "@countersign/endpoints";
import { stubEndpoint } from "@countersign/endpoints/testing";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { addedAccountView } from "../../testing/accounts.ts";
import { openConsole, type Opening, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";
import { customerCard } from "../../testing/views.ts";

const server = stubbedNetwork();
const LOG_ID = "a0000000-0000-4000-8000-000000000000";
const path = "/dashboard/customers/relationship-request";
const account = addedAccountView("willBeAsked");
const credentials = `/dashboard/customers/${account.customer.tenantId}/credentials-mail`;
const PASSWORD = "Quercus-first-day-2";

async function open(opening: Partial<Opening> = {}) {
  const opened = openConsole(server, aSandbox({ account }), { path, ...opening });
  return { ...opened, text: await screen.findByRole("textbox", { name: "Email text" }) };
}

/** Opens the page anew, as a reload does. */
async function reload(opening: Partial<Opening> = {}) {
  cleanup();
  return open(opening);
}

function write(text: HTMLElement, value: string): void {
  fireEvent.change(text, { target: { value } });
}

describe("a mail that is being written", () => {
  it("is there again after a reload, with what was chosen", async () => {
    const { user, text } = await open();
    write(text, "Dear Ewa,");
    await user.click(screen.getByRole("checkbox", { name: /^Include delegated/u }));
    const again = await reload();
    expect(again.text).toHaveValue("Dear Ewa,");
    expect(screen.getByRole("checkbox", { name: /^Include delegated/u })).not.toBeChecked();
  });

  it("is kept for its own page alone", async () => {
    const { text } = await open();
    write(text, "Dear Ewa,");
    const agreement = credentials.replace("credentials-mail", "agreement-request");
    const other = await reload({ path: agreement });
    expect(other.text).not.toHaveValue("Dear Ewa,");
  });

  it("begins anew once it is done", async () => {
    const { user, text } = await open();
    write(text, "Dear Ewa,");
    await user.click(screen.getByRole("link", { name: "Done" }));
    const again = await reload();
    expect(again.text).not.toHaveValue("Dear Ewa,");
  });

  it("begins anew once it was delivered", async () => {
    const taking = stubEndpoint(api.partner.deliverInvitation, () => ({
      logId: LOG_ID,
      version: 2,
      recipient: customerCard("piotr"),
    }));
    const { user, text } = await open({ writes: [taking] });
    write(text, "Dear Piotr,");
    await user.click(screen.getByRole("button", { name: "Deliver in the sandbox" }));
    await user.click(await screen.findByRole("button", { name: /Piotr Mazur/u }));
    expect(await screen.findByText(/^Delivered to Piotr Mazur/u)).toBeVisible();
    const again = await reload();
    expect(again.text).not.toHaveValue("Dear Piotr,");
  });

  it("leaves no password in the tab, and shows it again all the same", async () => {
    const handing = stubEndpoint(api.partner.signInDetails, () => ({
      userPrincipalName: "piotr@quercus-training.onmicrosoft.com",
      oneTimePassword: PASSWORD,
    }));
    const opening = { path: credentials, writes: [handing] };
    const { text } = await open(opening);
    write(text, `Dear Piotr, your password is ${PASSWORD}`);
    await waitFor(() => expect(stored()).toContain("Dear Piotr"));
    expect(stored()).not.toContain(PASSWORD);
    const again = await reload(opening);
    expect(again.text).toHaveValue(`Dear Piotr, your password is ${PASSWORD}`);
  });
});

function stored(): string {
  return Object.keys(sessionStorage)
    .map((key) => sessionStorage.getItem(key))
    .join(" ");
}
