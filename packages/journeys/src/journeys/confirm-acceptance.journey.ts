import { expect, test } from "../fixtures/test.ts";
import { customerRow, openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import {
  agreementCard,
  confirmAcceptance,
  openAccount,
  today,
  updateForm,
  updateLink,
} from "../people/confirm-acceptance.ts";
import { pressByKey, walkTo } from "../people/keyboard.ts";
import { signInToConsole } from "../people/sign-in.ts";

test("S3 lets an Admin agent confirm with Update by the keyboard alone, and S4 shows it", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  await page.goto(sandbox.urls.partnerConsole);
  await expect(page.getByRole("textbox", { name: says.account })).toBeFocused();
  await page.keyboard.type(CAST.zofia.address);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(says.password, { exact: true })).toBeFocused();
  await page.keyboard.type(CAST.zofia.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: says.home })).toBeVisible();

  const menu = page.getByRole("navigation", { name: says.menu, exact: true });
  await pressByKey(page, menu.getByRole("link", { name: says.customers }), "Shift+Tab");
  const quercus = customerRow(desk, "Quercus Furniture");
  await pressByKey(page, quercus.getByRole("link", { name: "Quercus Furniture" }));
  await expect(page.getByRole("heading", { level: 1, name: says.accountInfo })).toBeVisible();
  await expect(agreementCard(desk)).toContainText(says.throughMicrosoft);
  await expect(agreementCard(desk)).toContainText(says.byPartner);
  await expect(agreementCard(desk).getByText(says.notProvided)).toHaveCount(2);
  await pressByKey(page, updateLink(desk));

  const { panel, firstName, date, phone, save } = updateForm(desk);
  await expect(firstName).toHaveValue("Piotr");
  await pressByKey(page, save);
  await expect(date).toBeFocused();
  await expect(date).toHaveAccessibleDescription(/Choose the day/u);
  await walkTo(page, phone, "Shift+Tab");
  await page.keyboard.type("+48 00 555 02 03");
  await walkTo(page, date);
  const [year = "", month = "", day = ""] = today().split("-");
  await page.keyboard.type(`${day}${month}${year}`);
  await pressByKey(page, save);

  await expect(panel).toBeHidden();
  await expect(updateLink(desk)).toBeFocused();
  const card = agreementCard(desk);
  await expect(card.getByText(says.notProvided)).toHaveCount(1);
  await expect(card).toContainText(says.acceptedByContact("Piotr Mazur"));
  await expect(card).toContainText("+48 00 555 02 03");
  await expect(card.getByText(says.confirmedBy("Zofia Wilk"))).toBeVisible();
});

test("S4 keeps every confirmation, the newest first, and refuses the same contact twice", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  await signInToConsole(desk, sandbox, CAST.marek);
  await openCustomers(desk);
  await openAccount(desk, "Salix School");
  await expect(agreementCard(desk).getByText(says.provided, { exact: true })).toHaveCount(1);
  await openCustomers(desk);
  await openAccount(desk, "Quercus Furniture");
  await confirmAcceptance(desk, today());
  await updateLink(desk).click();
  const { panel, firstName, date, save } = updateForm(desk);
  await date.fill(today());
  await save.click();
  await expect(firstName).toBeFocused();
  await expect(panel.getByText(says.alreadyConfirmed)).toBeVisible();
  await firstName.fill("Paweł");
  await save.click();
  await expect(panel).toBeHidden();
  const card = agreementCard(desk);
  await expect(card).toContainText(says.acceptedByContact("Paweł Mazur"));
  await card.getByRole("button", { name: "1 earlier" }).click();
  await expect(card).toContainText(says.acceptedByContact("Piotr Mazur"));

  await page.reload();
  await expect(card).toContainText(says.acceptedByContact("Paweł Mazur"));
});

test("S3 puts one record when two agents confirm the same contact at once", async ({
  desk: zofia,
  openDesk,
  sandbox,
  says,
}) => {
  const marek = await openDesk();
  const both = [
    [zofia, CAST.zofia],
    [marek, CAST.marek],
  ] as const;
  for (const [desk, account] of both) {
    await signInToConsole(desk, sandbox, account);
    await openCustomers(desk);
    await openAccount(desk, "Quercus Furniture");
    await updateLink(desk).click();
    await updateForm(desk).date.fill(today());
  }
  await Promise.all(both.map(([desk]) => updateForm(desk).save.click()));
  const refused = both.map(([desk]) => desk.page.getByText(says.alreadyConfirmed));
  const refusals = async (): Promise<number> => {
    const counts = await Promise.all(refused.map((said) => said.count()));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  await expect.poll(refusals).toBe(1);
  for (const [desk] of both) {
    await desk.page.reload();
    await expect(desk.page.getByText(says.confirmedBy("(Zofia Wilk|Marek Sikora)"))).toHaveCount(1);
  }
});
