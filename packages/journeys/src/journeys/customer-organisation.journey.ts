import { expect, test } from "../fixtures/test.ts";
import { goTo } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { inspect } from "../people/inspect.ts";
import { SIDE_LANGUAGES } from "../people/labels.ts";
import { agreementLink, inSandbox } from "../people/links.ts";
import { openLetterOf } from "../people/read-mail.ts";
import { signIn } from "../people/sign-in.ts";

const BILLING_ACCOUNTS = "/AdminPortal/Home#/BillingAccounts/billing-accounts";

for (const language of SIDE_LANGUAGES) {
  test.describe(`a narrow window, in ${language}`, () => {
    test.use({ language, viewport: { width: 400, height: 720 } });

    test("S10, step 1 of the mail: the organisation completes its profile", async ({
      desk,
      sandbox,
      says,
    }) => {
      const { page } = desk;
      await page.goto(inSandbox(sandbox, BILLING_ACCOUNTS));
      await signIn(desk, CAST.ewa);
      await expect(page.getByText(says.profileIncomplete)).toBeVisible();
      await inspect(desk);
      await page.getByRole("button", { name: says.update, exact: true }).click();
      const form = page.getByRole("dialog", { name: says.updateProfile });
      const save = form.getByRole("button", { name: says.save, exact: true });
      await save.click();
      await expect(form.getByRole("textbox", { name: says.registrationId })).toBeFocused();
      await inspect(desk);
      await form.getByRole("textbox", { name: says.registrationId }).fill("5250001234");
      await form.getByRole("combobox", { name: says.state }).selectOption("Wielkopolskie");
      await save.click();
      await expect(page.getByText(says.profileComplete)).toBeVisible();
      await page.reload();
      await expect(page.getByText(says.profileComplete)).toBeVisible();
      await expect(page.getByText("5250001234")).toBeVisible();
    });

    test("S13 starts from a product: the customer asks for more and is sent to its partner", async ({
      desk,
      sandbox,
      says,
    }) => {
      const { page } = desk;
      await page.goto(agreementLink(sandbox));
      await signIn(desk, CAST.piotr);
      await expect(page.getByText(says.blocked)).toBeVisible();
      await page.getByRole("button", { name: says.menu }).click();
      await goTo(desk, says.yourProducts);
      await expect(page.getByRole("heading", { level: 1, name: says.yourProducts })).toBeVisible();
      await inspect(desk);
      await page.getByRole("button", { name: says.askForMore }).click();
      const letter = page.getByRole("dialog", { name: says.askForMore });
      const send = letter.getByRole("button", { name: says.send });
      await expect(send).toBeVisible();
      await inspect(desk);
      await send.click();
      await expect(page.getByText(says.sentTo(CAST.zofia.name))).toBeVisible();
      await page.getByRole("link", { name: says.openAgreementLink }).click();
      await expect(page.getByText(says.blocked)).toBeVisible();

      await page.goto(sandbox.urls.mail);
      const request = await openLetterOf(desk, CAST.zofia.name);
      await expect(request).toContainText("Quercus Furniture");
    });
  });
}
