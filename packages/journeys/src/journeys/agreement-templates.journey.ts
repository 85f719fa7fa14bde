import { readFile } from "node:fs/promises";
import { expect, inEach, test } from "../fixtures/test.ts";
import { acceptAgreement } from "../people/accept-invitation.ts";
import { openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { agreementCard, openAccount } from "../people/confirm-acceptance.ts";
import { inspect } from "../people/inspect.ts";
import { SIDE_LANGUAGES } from "../people/labels.ts";
import { agreementLink, inSandbox } from "../people/links.ts";
import type { Desk } from "../people/seat.ts";
import { signIn, signInToConsole } from "../people/sign-in.ts";

inEach(SIDE_LANGUAGES, () => {
  test("S6 finds the template for a customer's country, and takes it along", async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await signInToConsole(desk, sandbox, CAST.zofia);
    await openCustomers(desk);
    await openAccount(desk, "Quercus Furniture");
    await agreementCard(desk).getByRole("link", { name: says.agreementTemplates }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: says.agreementTemplates }),
    ).toBeVisible();
    await expect(page.getByRole("combobox", { name: says.country })).toHaveValue("PL");
    await inspect(desk);
    expect(await takenAlong(desk, says.downloadPdf)).toBe(
      "training-customer-agreement-2021-03-pl-PL.pdf",
    );

    await page.getByRole("combobox", { name: says.country }).selectOption("DE");
    await expect(page.getByText(says.otherCountryThanQuercus)).toBeVisible();
    await inspect(desk);
    await page.getByRole("combobox", { name: says.version }).selectOption("2020-10");
    await expect(page).toHaveURL(/version=2020-10/u);
    await page.goBack();
    await expect(page.getByRole("combobox", { name: says.version })).toHaveValue("2021-03");
  });

  test("S6 opens the short link without an account", async ({ desk, sandbox, says }) => {
    const { page } = desk;
    await page.goto(inSandbox(sandbox, "/customeragreement?country=PL"));
    await expect(
      page.getByRole("heading", { level: 1, name: says.agreementTemplates }),
    ).toBeVisible();
    await expect(page.getByRole("combobox", { name: says.country })).toHaveValue("PL");
    await inspect(desk);
  });

  test("S6 lets a customer find the template of its country, and take it along", async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await page.goto(inSandbox(sandbox, "/AdminPortal/Home#/BillingAccounts/billing-accounts"));
    await signIn(desk, CAST.ewa);
    await page.getByRole("link", { name: says.agreementTemplates }).click();
    await expect(page.getByRole("combobox", { name: says.country })).toHaveValue("PL");
    await inspect(desk);
    expect(await takenAlong(desk, says.downloadPdf)).toBe(
      "training-customer-agreement-2021-03-pl-PL.pdf",
    );
  });

  test("S12 shows what was accepted: text, certificate, and a fingerprint that fits", async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await page.goto(agreementLink(sandbox));
    await signIn(desk, CAST.teresa);
    await acceptAgreement(desk);
    await page.getByRole("link", { name: says.certificate }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: says.certificateTitle }),
    ).toBeVisible();
    await page.getByRole("button", { name: says.checkFingerprint }).click();
    await expect(page.getByText(says.fingerprintFits)).toBeVisible();
    await inspect(desk);
    expect(await takenAlong(desk, says.downloadAccepted)).toBe(
      "training-customer-agreement-2021-03-pl-PL.pdf",
    );
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(says.notLegal)).toBeVisible();
    await expect(page.getByRole("button", { name: says.checkFingerprint })).toBeHidden();
  });
});

/** The name of the file behind a link that is taken along; what it holds is a PDF. */
async function takenAlong({ page }: Desk, link: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).click(),
  ]);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(bytes.length).toBeGreaterThan(10_000);
  return download.suggestedFilename();
}
