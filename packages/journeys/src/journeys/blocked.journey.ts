import { expect, inEach, test } from "../fixtures/test.ts";
import { boxes } from "../people/accept-invitation.ts";
import { openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import {
  agreementCard,
  confirmAcceptance,
  today,
  updateLink,
} from "../people/confirm-acceptance.ts";
import { LANGUAGES } from "../people/labels.ts";
import { agreementLink, invitationOf, TENANTS } from "../people/links.ts";
import { openLetterOf } from "../people/read-mail.ts";
import { partnerRow } from "../people/review-partners.ts";
import { signIn, signInToConsole } from "../people/sign-in.ts";
import { openStageAt, panesOf, play, turnSwitch } from "../people/stage.ts";

inEach(LANGUAGES, () => {
  test("S13 sends a customer that bought before to its partner, and S15 lets it through", async ({
    desk: customer,
    openDesk,
    sandbox,
    says,
  }) => {
    const { page } = customer;
    await page.goto(agreementLink(sandbox));
    await signIn(customer, CAST.piotr);
    await expect(page.getByText(says.blocked)).toBeVisible();
    await expect(page.getByText(says.partnerConfirms)).toBeVisible();
    await expect(page.getByRole("checkbox")).toHaveCount(0);
    await expect(page.getByRole("button", { name: says.accept, exact: true })).toHaveCount(0);
    await expect(page.getByRole("button", { name: says.why })).toBeVisible();
    await expect(page.getByText(says.notConfirmed)).toBeVisible();
    const address = page.url();

    await page.getByRole("button", { name: says.writeToPartner }).click();
    const letter = page.getByRole("dialog", { name: says.writeToPartner });
    await letter.getByRole("button", { name: says.send }).click();
    await expect(page.getByText(says.sentTo("Zofia Wilk"))).toBeVisible();

    const partner = await openDesk();
    await partner.page.goto(sandbox.urls.mail);
    const request = await openLetterOf(partner, CAST.zofia.name);
    await request.getByRole("link", { name: /\/account#update$/u }).click();
    await signIn(partner, CAST.zofia);
    await expect(updateLink(partner)).toBeFocused();
    await confirmAcceptance(partner, today());

    // It turns by itself within a second; a loaded machine may take its time to draw.
    await expect(page.getByText(says.confirmedByPartner("Oriolus Cloud"))).toBeVisible({
      timeout: 5000,
    });
    await expect(page.getByText(says.confirmed)).toBeVisible();
    await expect(page.getByText(says.blocked)).toBeHidden();
    expect(page.url()).toBe(address);
    await page.getByRole("button", { name: says.continue }).click();
    await expect(partnerRow(customer, "Oriolus Cloud")).toBeVisible();
    expect(page.url()).toBe(address);
    await page.reload();
    await expect(partnerRow(customer, "Oriolus Cloud")).toBeVisible();
  });
});

test("S14 refuses the agreement on a new partner's link and lets the relationship be authorized", async ({
  desk: customer,
  openDesk,
  sandbox,
  says,
}) => {
  const { page } = customer;
  await page.goto(invitationOf(sandbox, TENANTS.alcedo));
  await signIn(customer, CAST.piotr);
  await expect(page.getByText(says.blocked)).toBeVisible();
  await expect(page.getByText(says.partnerConfirms)).toBeVisible();
  await expect(boxes(customer).agreement).toBeHidden();
  await boxes(customer).relationship.check();
  await page.getByRole("button", { name: says.authorize, exact: true }).click();
  await expect(partnerRow(customer, "Alcedo IT")).toBeVisible();

  const alcedo = await openDesk();
  await signInToConsole(alcedo, sandbox, CAST.nina);
  await openCustomers(alcedo);
  await alcedo.page.goto(`${sandbox.root}/dashboard/customers/${TENANTS.quercus}/account`);
  await confirmAcceptance(alcedo, today());
  await expect(agreementCard(alcedo).getByText(says.confirmedBy("Nina Zimorodek"))).toBeVisible();
  await page.goto(agreementLink(sandbox));
  await expect(page.getByText(says.confirmedByPartner("Alcedo IT"))).toBeVisible();
});

test("S14, S15 keep a tick while the partner confirms, and then offer the whole request", async ({
  desk: customer,
  openDesk,
  sandbox,
  says,
}) => {
  const { page } = customer;
  await page.goto(invitationOf(sandbox, TENANTS.alcedo));
  await signIn(customer, CAST.piotr);
  await boxes(customer).relationship.check();

  const oriolus = await openDesk();
  await oriolus.page.goto(`${sandbox.root}/dashboard/customers/${TENANTS.quercus}/account`);
  await signIn(oriolus, CAST.zofia);
  await confirmAcceptance(oriolus, today());

  await expect(page.getByText(says.confirmedByPartner("Oriolus Cloud"))).toBeVisible();
  await expect(boxes(customer).relationship).toBeChecked();
  await page.getByRole("button", { name: says.continue }).click();
  await expect(boxes(customer).relationship).toBeChecked();
  await page.getByRole("button", { name: says.authorize, exact: true }).click();
  await expect(partnerRow(customer, "Alcedo IT")).toBeVisible();
});

test("S14 with the switch refuses both halves until the partner it names has confirmed", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  const invitation = invitationOf(sandbox, TENANTS.alcedo).slice(sandbox.root.length);
  await openStageAt(page, sandbox, { partner: "/dashboard/customers", customer: invitation });
  await play(desk, "customer", CAST.piotr.name);
  await play(desk, "partner", CAST.hanna.name);
  const { partner, customer } = panesOf(desk);
  await expect(boxes(customer).relationship).toBeVisible();
  await turnSwitch(desk, says.relationshipWaits);
  await expect(customer.screen.getByText(says.blocked)).toBeVisible();
  await expect(customer.screen.getByRole("checkbox")).toHaveCount(0);

  const why = customer.screen.getByRole("button", { name: says.why });
  if ((await why.getAttribute("aria-expanded")) === "false") await why.click();
  await customer.screen.getByRole("button", { name: says.playAndFix("Zofia Wilk") }).click();
  await expect(updateLink(partner)).toBeFocused();
  await expect(partner.screen.getByRole("button", { name: says.person })).toHaveAccessibleName(
    /Zofia Wilk/u,
  );
  await confirmAcceptance(partner, today());
  await expect(customer.screen.getByText(says.confirmedByPartner("Oriolus Cloud"))).toBeVisible();
  await customer.screen.getByRole("button", { name: says.continue }).click();
  await boxes(customer).relationship.check();
  await customer.screen.getByRole("button", { name: says.authorize, exact: true }).click();
  await expect(partnerRow(customer, "Alcedo IT")).toBeVisible();
});
