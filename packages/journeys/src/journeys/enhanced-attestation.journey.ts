import type { APIRequestContext } from "@playwright/test";
import { expect, inEach, test } from "../fixtures/test.ts";
import { openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { agreementCard, openAccount } from "../people/confirm-acceptance.ts";
import { inspect } from "../people/inspect.ts";
import { SIDE_LANGUAGES } from "../people/labels.ts";
import { inSandbox } from "../people/links.ts";
import { signIn, signInToConsole } from "../people/sign-in.ts";

const TENANT = "b0000001-0000-4000-8000-000000000000";
const QUERCUS = "c0000002-0000-4000-8000-000000000000";
const APP = {
  client_id: "a0000001-0000-4000-8000-000000000001",
  client_secret: "Oriolus-training-secret-1",
};
const SIGNATORY = {
  country: "PL",
  language: "pl-PL",
  companyName: "Quercus Furniture",
  signatoryFirstName: "Piotr",
  signatoryLastName: "Mazur",
  signatoryEmail: "piotr@quercus.example",
};

inEach(SIDE_LANGUAGES, () => {
  test("S5 a customer accepts on the page of an enhanced attestation, and a program makes the confirmation", async ({
    desk,
    openDesk,
    sandbox,
    says,
    request,
  }) => {
    const { root } = sandbox;
    await request.post(`${root}/_emulator/era`, { data: { era: "2026" } });
    const console = await openDesk();
    await signInToConsole(console, sandbox, CAST.zofia);
    await openCustomers(console);
    await openAccount(console, "Quercus Furniture");

    const headers = { Authorization: `Bearer ${await tokenOf(request, root)}` };
    const ask = async (): Promise<string> => {
      const asked = await request.post(`${root}/v1/attestations/enhanced`, {
        headers,
        data: SIGNATORY,
      });
      expect(asked.status()).toBe(201);
      return wordIn(await asked.text(), "attestationId");
    };
    const attestationId = await ask();
    const makeConfirmation = () =>
      request.post(`${root}/v1/customers/${QUERCUS}/agreements`, {
        headers,
        data: { attestationId },
      });
    expect((await makeConfirmation()).status()).toBe(409);

    const { page } = desk;
    await page.goto(inSandbox(sandbox, `/attest/${attestationId}`));
    await expect(page.getByRole("heading", { level: 1, name: says.attestTitle })).toBeVisible();
    await inspect(desk);
    await page.getByRole("button", { name: says.accept, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: says.attestAccepted })).toBeFocused();
    await inspect(desk);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: says.attestAccepted })).toBeVisible();

    expect((await makeConfirmation()).status()).toBe(201);
    await expect(agreementCard(console).getByText(says.madeFromAttestation)).toBeVisible();
    await page.goto(inSandbox(sandbox, "/AdminPortal/Home#/BillingAccounts/billing-accounts"));
    await signIn(desk, CAST.piotr);
    await expect(page.getByText(says.acceptedOnAttestationPage)).toBeVisible();

    const late = await ask();
    const aWeek = { change: "advance", minutes: 7 * 24 * 60 + 1 };
    await request.post(`${root}/_emulator/clock`, { data: aWeek });
    await page.goto(inSandbox(sandbox, `/attest/${late}`));
    await expect(page.getByRole("heading", { level: 1, name: says.attestExpired })).toBeVisible();
    await inspect(desk);
  });
});

async function tokenOf(request: APIRequestContext, root: string): Promise<string> {
  const form = { ...APP, grant_type: "client_credentials" };
  const answer = await request.post(`${root}/${TENANT}/oauth2/token`, { form });
  return wordIn(await answer.text(), "access_token");
}

function wordIn(json: string, name: string): string {
  return new RegExp(`"${name}":"([^"]+)"`, "u").exec(json)?.[1] ?? "";
}
