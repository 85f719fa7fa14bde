import { expectNoViolations } from "../fixtures/accessibility.ts";
import { expect, test } from "../fixtures/test.ts";
import { openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { agreementCard, openAccount } from "../people/confirm-acceptance.ts";
import { signInToConsole } from "../people/sign-in.ts";

const TENANT = "b0000001-0000-4000-8000-000000000000";
const QUERCUS = "c0000002-0000-4000-8000-000000000000";
const APP = "a0000001-0000-4000-8000-000000000002";
const BACK = "http://localhost:8400/callback";

test("S5 a program confirms for whoever signed in on its page, and the open console shows it", async ({
  desk,
  openDesk,
  sandbox,
  says,
  request,
}) => {
  const console = await openDesk();
  await signInToConsole(console, sandbox, CAST.zofia);
  await openCustomers(console);
  await openAccount(console, "Quercus Furniture");

  const { page } = desk;
  await page.route(`${BACK}**`, (route) => route.fulfill({ status: 204 }));
  const query = new URLSearchParams({
    client_id: APP,
    response_type: "code",
    redirect_uri: BACK,
    scope: "openid https://api.partnercenter.microsoft.com/user_impersonation",
  });
  await page.goto(`${sandbox.root}/${TENANT}/oauth2/v2.0/authorize?${query.toString()}`);
  await expect(page).toHaveTitle(/^\[Training\] /u);
  await expectNoViolations(page);
  await page.getByRole("textbox", { name: "Account" }).fill("somebody@elsewhere.example");
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Password")).toHaveCount(0);
  await page.getByRole("textbox", { name: "Account" }).fill(CAST.marek.address);
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByLabel("Password").fill(CAST.marek.password);
  await expectNoViolations(page);
  const sent = page.waitForRequest((each) => each.url().startsWith(BACK));
  await page.getByRole("button", { name: "Sign in" }).click();
  const code = new URL((await sent).url()).searchParams.get("code") ?? "";

  const tokens = await request.post(`${sandbox.root}/${TENANT}/oauth2/v2.0/token`, {
    form: { grant_type: "authorization_code", client_id: APP, code, redirect_uri: BACK },
  });
  const [, token = ""] = /"access_token":"([^"]+)"/u.exec(await tokens.text()) ?? [];
  const confirmed = await request.post(`${sandbox.root}/v1/customers/${QUERCUS}/agreements`, {
    headers: { Authorization: `Bearer ${token}` },
    data: {
      primaryContact: { firstName: "Piotr", lastName: "Mazur", email: "piotr@quercus.example" },
      templateId: "117a77b0-9360-443b-8795-c6dedc750cf9",
      dateAgreed: "2026-01-15T09:00:00Z",
      type: "MicrosoftCustomerAgreement",
    },
  });
  expect(confirmed.status()).toBe(201);
  await expect(agreementCard(console).getByText(says.confirmedBy("Marek Sikora"))).toBeVisible();
});
