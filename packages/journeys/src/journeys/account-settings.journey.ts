import { expect, inEach, test } from "../fixtures/test.ts";
import { activityRow, changeRoles, download, openSettings } from "../people/account-settings.ts";
import { openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import {
  agreementCard,
  confirmAcceptance,
  openAccount,
  today,
  updateLink,
} from "../people/confirm-acceptance.ts";
import { inspect } from "../people/inspect.ts";
import { SIDE_LANGUAGES } from "../people/labels.ts";
import { invitationOfOriolus } from "../people/links.ts";
import { chooseNewPassword, signIn, signInToConsole } from "../people/sign-in.ts";

inEach(SIDE_LANGUAGES, () => {
  test("S1 follows the role: taken away, Update refuses at once in an open page; given back, it works", async ({
    desk: agent,
    openDesk,
    sandbox,
    says,
  }) => {
    await signInToConsole(agent, sandbox, CAST.zofia);
    await openCustomers(agent);
    await openAccount(agent, "Quercus Furniture");
    await expect(updateLink(agent)).toBeVisible();

    const admin = await openDesk();
    await signInToConsole(admin, sandbox, CAST.igor);
    await openSettings(admin, says.userManagement);
    await inspect(admin);
    await changeRoles(admin, "Zofia Wilk", [says.adminAgent, says.helpdeskAgent]);

    const update = agreementCard(agent).getByRole("button", { name: says.update, exact: true });
    await expect(update).toHaveAttribute("aria-disabled", "true");
    await expect(update).toHaveAccessibleDescription(says.mayNotAttest);

    await changeRoles(admin, "Zofia Wilk", [says.salesAgent]);
    await expect(updateLink(agent)).toBeVisible();
    await confirmAcceptance(agent, today());
    await expect(agreementCard(agent).getByText(says.confirmedBy("Zofia Wilk"))).toBeVisible();

    await openSettings(admin, says.activityLog);
    await expect(activityRow(admin, /Quercus Furniture/u)).toContainText("Zofia Wilk");
    await expect(activityRow(admin, says.rolesChanged)).toHaveCount(2);
    await inspect(admin);
    await admin.page.getByLabel(says.action, { exact: true }).selectOption(says.agreementRecorded);
    await expect(activityRow(admin, says.rolesChanged)).toHaveCount(0);
    const recent = await download(admin, says.exportLog);
    expect(recent.name).toBe("ActivityLog.csv");
    expect(recent.text).toContain("Quercus Furniture,create_agreement,Zofia Wilk,");
    expect(recent.text).not.toContain("update_partner_user_roles");
    await admin.page.getByLabel(says.from, { exact: true }).fill("2020-01-01");
    await expect(activityRow(admin, /Salix School/u)).toBeVisible();
    expect((await download(admin, says.exportLog)).text).toContain("Salix School");
  });

  test("S10 shows the partner's new name in the profile and on an invitation", async ({
    desk,
    openDesk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await signInToConsole(desk, sandbox, CAST.igor);
    await openSettings(desk, says.organizationProfile);
    await inspect(desk);
    await page.getByRole("link", { name: says.update, exact: true }).click();
    const panel = page.getByRole("dialog");
    await panel.getByRole("textbox", { name: says.companyName }).fill("Oriolus Wilga");
    await panel.getByRole("combobox", { name: says.stateOrProvince }).selectOption("Mazowieckie");
    await inspect(desk);
    await panel.getByRole("button", { name: says.submit }).click();
    await expect(panel).toBeHidden();
    await expect(page.getByText("Oriolus Wilga").first()).toBeVisible();

    const customer = await openDesk();
    await customer.page.goto(invitationOfOriolus(sandbox));
    await signIn(customer, CAST.ewa);
    await expect(customer.page.getByText("Oriolus Wilga").first()).toBeVisible();
  });
});

test("S1 lets a new Sales agent sign in with the one-time password and confirm, until the account is removed", async ({
  desk: admin,
  openDesk,
  sandbox,
  says,
}) => {
  const { page } = admin;
  await signInToConsole(admin, sandbox, CAST.igor);
  await openSettings(admin, says.userManagement);
  await page.getByRole("link", { name: says.addUser }).click();
  const panel = page.getByRole("dialog", { name: says.addUser });
  await panel.getByRole("textbox", { name: says.firstName }).fill("Ada");
  await panel.getByRole("textbox", { name: says.lastName }).fill("Kruk");
  await panel.getByRole("textbox", { name: says.userName }).fill("ada");
  await panel.getByRole("textbox", { name: says.email }).fill("ada@oriolus.example");
  await panel.getByRole("checkbox", { name: says.salesAgent }).click();
  await inspect(admin);
  await panel.getByRole("button", { name: says.add, exact: true }).click();
  const password = (await panel.getByText(/^\w{4}-\w{4}-\w{4}$/u).textContent()) ?? "";
  await inspect(admin);
  await panel.getByRole("button", { name: says.done }).click();

  const agent = await openDesk();
  await agent.page.goto(sandbox.urls.partnerConsole);
  const address = "ada@oriolus-training.onmicrosoft.com";
  await signIn(agent, { name: "Ada Kruk", address, password });
  await chooseNewPassword(agent, "ours alone 8");
  await openCustomers(agent);
  await openAccount(agent, "Quercus Furniture");
  await confirmAcceptance(agent, today());
  await expect(agreementCard(agent).getByText(says.confirmedBy("Ada Kruk"))).toBeVisible();

  await page.getByRole("link", { name: "Ada Kruk" }).click();
  const user = page.getByRole("dialog", { name: "Ada Kruk" });
  await user.getByRole("button", { name: "Remove user" }).click();
  await user.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByRole("link", { name: "Ada Kruk" })).toHaveCount(0);
  await expect(agent.page.getByRole("heading", { level: 1, name: says.signInTitle })).toBeVisible();
});
