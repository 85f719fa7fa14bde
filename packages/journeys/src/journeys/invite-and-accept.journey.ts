import { expect, inEach, test } from "../fixtures/test.ts";
import {
  acceptButton,
  acceptInvitation,
  boxes,
  expectRequest,
  readAgreement,
} from "../people/accept-invitation.ts";
import { customerRow, openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { readEml } from "../people/eml-file.ts";
import { LANGUAGES } from "../people/labels.ts";
import { followInvitation, openLetterOf } from "../people/read-mail.ts";
import { partnerRow } from "../people/review-partners.ts";
import { chooseNewPassword, signIn, signInToConsole } from "../people/sign-in.ts";
import {
  addLine,
  askForAdminPrivileges,
  deleteLink,
  deliverTo,
  invitationIn,
  linkIn,
  mailText,
  requestRelationship,
} from "../people/write-invitation.ts";

inEach(LANGUAGES, () => {
  test("S10 lets a partner shape the mail and take it out by every way", async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await signInToConsole(desk, sandbox, CAST.zofia);
    await openCustomers(desk);
    await requestRelationship(desk);

    await askForAdminPrivileges(desk, false);
    expect(await invitationIn(desk)).toContain("&DAP=false#");
    await askForAdminPrivileges(desk, true);
    const link = await invitationIn(desk);
    expect(link).toContain(`${sandbox.root}/Adminportal/Home?invType=ResellerRelationship&`);
    expect(link).toContain("&DAP=true#");

    await addLine(desk, "P.S. ☎ 12:30");
    await askForAdminPrivileges(desk, false);
    await askForAdminPrivileges(desk, true);
    await expect(mailText(desk)).toHaveValue(/P\.S\. ☎ 12:30$/u);

    await deleteLink(desk);
    await expect(page.getByText(says.linkMissing)).toBeVisible();
    await page.getByRole("button", { name: says.putLinkBack }).click();
    await expect(page.getByText(says.linkMissing)).toBeHidden();
    expect(await invitationIn(desk)).toBe(link);

    const text = await mailText(desk).inputValue();
    await page.getByRole("button", { name: says.copy }).click();
    await expect(page.getByRole("button", { name: says.copied })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: says.download }).click();
    const file = await readEml(await downloading);
    expect(file.subject).toMatch(/^\[Training\] Oriolus Cloud /u);
    expect(file.text).toBe(text);

    const email = page.getByRole("link", { name: says.openInEmail });
    const mail = new URL((await email.getAttribute("href")) ?? "");
    expect(mail.protocol).toBe("mailto:");
    expect(mail.searchParams.get("subject")).toMatch(/^\[Training\] Oriolus Cloud /u);
    expect(linkIn(mail.searchParams.get("body") ?? "")).toBe(link);
  });

  test("S10 lets a customer accept what a partner delivered, while the partner looks on", async ({
    desk: partner,
    openDesk,
    sandbox,
    says,
  }) => {
    await signInToConsole(partner, sandbox, CAST.zofia);
    await openCustomers(partner);
    await requestRelationship(partner);
    await deliverTo(partner, CAST.adam.name);
    await openCustomers(partner);
    const betula = customerRow(partner, "Betula Bakery");
    await expect(customerRow(partner, "Quercus Furniture")).toBeVisible();
    await expect(betula).toBeHidden();

    const customer = await openDesk();
    await customer.page.goto(sandbox.urls.mail);
    await followInvitation(await openLetterOf(customer, CAST.adam.name));
    const address = customer.page.url();
    await signIn(customer, CAST.adam);
    await chooseNewPassword(customer, "chosen by Adam");

    await expectRequest(customer, "Oriolus Cloud");
    await expect(customer.page.getByText(says.acceptingFor)).toContainText("Betula Bakery");
    await boxes(customer).relationship.check();
    await readAgreement(customer);
    await expect(boxes(customer).relationship).toBeChecked();
    await expect(acceptButton(customer)).toHaveAccessibleDescription(says.tickBoth);
    await acceptInvitation(customer);

    await expect(betula).toBeVisible({ timeout: 5000 });
    await expect(betula).toContainText(says.acceptedByCustomer);
    await expect(betula).toHaveAttribute("data-landed", "customer");

    await expect(customer.page.getByText(says.acceptedBoth("Oriolus Cloud"))).toBeVisible();
    await expect(partnerRow(customer, "Oriolus Cloud")).toContainText(says.reseller);
    expect(customer.page.url()).toBe(address);

    await customer.page.goBack();
    await expect(customer.page.getByRole("list", { name: says.messages })).toBeVisible();
    await customer.page.goForward();
    await expect(partnerRow(customer, "Oriolus Cloud")).toBeVisible();
    await expect(boxes(customer).agreement).toBeHidden();
    await customer.page.reload();
    await expect(customer.page.getByText(says.nothingChanges("Oriolus Cloud"))).toBeVisible();
    await expect(partnerRow(customer, "Oriolus Cloud")).toBeVisible();
  });
});
