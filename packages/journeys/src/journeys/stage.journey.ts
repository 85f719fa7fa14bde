import { expect, test } from "../fixtures/test.ts";
import { acceptInvitation, expectRequest } from "../people/accept-invitation.ts";
import { customerRow } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { followInvitation, openLetterOf } from "../people/read-mail.ts";
import { partnerRow } from "../people/review-partners.ts";
import { openStageAt, panesOf, play, resetSandbox } from "../people/stage.ts";
import { addLine, deliverTo, requestRelationship } from "../people/write-invitation.ts";
import { invitationOfOriolus } from "../people/links.ts";
import { deskAt } from "../people/seat.ts";

const SCRIPT = "<script>document.title = 'taken over'</script>";

test("S10 is played on one stage, both sides by one click, and taken back by Reset", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  await page.goto(sandbox.urls.stage);
  await page.getByRole("button", { name: says.openBothConsoles }).click();
  const { partner, customer } = panesOf(desk);
  await play(desk, "partner", CAST.igor.name);
  await play(desk, "partner", CAST.zofia.name);
  await play(desk, "customer", CAST.ewa.name);

  await requestRelationship(partner);
  await addLine(partner, SCRIPT);
  await deliverTo(partner, CAST.ewa.name);
  await partner.screen.getByRole("link", { name: says.done, exact: true }).click();
  await expect(customerRow(partner, "Quercus Furniture")).toBeVisible();

  await customer.screen.getByRole("link", { name: says.unread(1) }).click();
  const letter = await openLetterOf(customer, CAST.ewa.name);
  await expect(letter).toContainText(SCRIPT);
  await followInvitation(letter);
  await expectRequest(customer, "Oriolus Cloud");
  await acceptInvitation(customer);
  await expect(partnerRow(customer, "Oriolus Cloud")).toBeVisible();
  await expect(customerRow(partner, "Betula Bakery")).toContainText(says.acceptedByCustomer);
  await expect(customerRow(partner, "Betula Bakery")).toHaveAttribute("data-landed", "customer");

  const seam = page.getByRole("separator", { name: says.seam });
  await seam.focus();
  await page.keyboard.press("ArrowRight");
  await expect(seam).toHaveAttribute("aria-valuenow", "70");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(seam).toHaveAttribute("aria-valuenow", "30");

  await resetSandbox(desk);
  await expect(customer.screen.getByText("No partners yet")).toBeVisible();
  await expect(customer.screen.getByText("Nothing on record")).toBeVisible();
  await expect(customer.screen.getByRole("link", { name: says.mail, exact: true })).toBeVisible();
});

test("S10 is followed by four stages open at once", async ({ context, sandbox, says }) => {
  const invitation = invitationOfOriolus(sandbox).slice(sandbox.root.length);
  const starts = [invitation, ...Array.from({ length: 3 }, () => "/Adminportal/Home#/partners")];
  const stages = await Promise.all(
    starts.map(async (customer) => {
      const desk = deskAt(await context.newPage(), says);
      await openStageAt(desk.page, sandbox, { partner: "/dashboard/customers", customer });
      return desk;
    }),
  );
  for (const desk of stages) {
    await play(desk, "partner", CAST.zofia.name);
    await play(desk, "customer", CAST.ewa.name);
    await expect(customerRow(panesOf(desk).partner, "Quercus Furniture")).toBeVisible();
  }
  const [first, ...others] = stages.map(panesOf);
  if (first === undefined) throw new Error("No stage was opened.");
  await expectRequest(first.customer, "Oriolus Cloud");
  await acceptInvitation(first.customer);
  for (const { partner, customer } of [first, ...others]) {
    await expect(customerRow(partner, "Betula Bakery")).toContainText(says.acceptedByCustomer);
    await expect(partnerRow(customer, "Oriolus Cloud")).toBeVisible();
  }
});
