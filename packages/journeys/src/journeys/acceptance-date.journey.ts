import { expect, test } from "../fixtures/test.ts";
import { CAST } from "../people/cast.ts";
import { updateForm, updateLink } from "../people/confirm-acceptance.ts";
import { TENANTS } from "../people/links.ts";
import type { Desk } from "../people/seat.ts";
import { signIn } from "../people/sign-in.ts";
import { freezeClockAt, moveClock } from "../people/stage.ts";

/** Where it is tomorrow already, and where it is still yesterday, when the sandbox's clock shows midday. */
const ZONES = ["Pacific/Kiritimati", "Pacific/Pago_Pago"] as const;

test("S17 takes a day by the sandbox's clock, wherever the person sits", async ({
  desk: trainer,
  openDesk,
  sandbox,
  says,
}) => {
  await trainer.page.goto(`${sandbox.root}/stage`);
  await freezeClockAt(trainer, "2031-03-10", "23:30");

  const opened: Desk[] = [];
  for (const timezoneId of ZONES) {
    const desk = await openDesk({ timezoneId });
    await desk.page.goto(`${sandbox.root}/dashboard/customers/${TENANTS.quercus}/account`);
    await signIn(desk, CAST.zofia);
    await updateLink(desk).click();
    const { panel, date, save } = updateForm(desk);
    await expect(panel.getByText(says.todayHere("10 Mar 2031"))).toBeVisible();
    await expect(date).toHaveAttribute("max", "2031-03-10");
    await date.fill("2031-03-11");
    await save.click();
    await expect(date).toBeFocused();
    await expect(panel.getByText(says.dateInFuture)).toBeVisible();
    await expect(date).toHaveValue("2031-03-11");
    opened.push(desk);
  }

  await moveClock(trainer, says.plusHour);
  const [kiritimati, pagoPago] = opened;
  if (kiritimati === undefined || pagoPago === undefined) throw new Error("Nobody sits there.");
  await expect(updateForm(kiritimati).panel.getByText(says.todayHere("11 Mar 2031"))).toBeVisible();
  await updateForm(kiritimati).save.click();
  await expect(updateForm(kiritimati).panel).toBeHidden();
  await expect(kiritimati.page.getByText(says.confirmedBy("Zofia Wilk"))).toContainText(
    "11 Mar 2031 00:30 UTC",
  );
  await pagoPago.page.reload();
  await expect(pagoPago.page.getByText("acceptance date 11 Mar 2031")).toBeVisible();
  await updateForm(pagoPago).firstName.fill("Paweł");
  await updateForm(pagoPago).date.fill("2031-03-10");
  await updateForm(pagoPago).save.click();
  await expect(pagoPago.page.getByText("acceptance date 10 Mar 2031")).toBeVisible();
});
