import { expect, inEach, test } from "../fixtures/test.ts";
import { acceptAgreement, boxes } from "../people/accept-invitation.ts";
import { CAST } from "../people/cast.ts";
import { LANGUAGES } from "../people/labels.ts";
import { agreementLink } from "../people/links.ts";
import { signIn } from "../people/sign-in.ts";

inEach(LANGUAGES, () => {
  test("S12 lets an existing customer accept the agreement alone and see its partners there", async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await page.goto(agreementLink(sandbox));
    await signIn(desk, CAST.teresa);
    await expect(page.getByRole("heading", { level: 1, name: says.agreementTitle })).toBeVisible();
    await expect(page.getByText(says.acceptingFor)).toContainText("Ulmus Legal");
    await expect(boxes(desk).relationship).toBeHidden();
    const address = page.url();
    await acceptAgreement(desk);

    await expect(page.getByText(says.acceptedAgreement)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: says.partners })).toBeVisible();
    expect(page.url()).toBe(address);

    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: says.partners })).toBeVisible();
    await expect(boxes(desk).agreement).toBeHidden();
  });
});
