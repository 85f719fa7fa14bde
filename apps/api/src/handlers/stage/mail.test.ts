import { demoCustomerPeople, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { openTestApp } from "../../testing/open-test-app.ts";

const { ewa } = demoCustomerPeople;

describe("the mail of a sandbox", () => {
  it("is readable without sign-in, newest first, and counts as read once somebody opened it", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(demoPartnerPeople.zofia);
    for (const subject of ["[Training] One", "[Training] Two"]) {
      const letter = { to: ewa.personId, subject, body: "Hello" };
      await partner.post("/api/invitation-deliveries", letter);
    }
    const stranger = app.visitor();
    const mail = await stranger.get(`/api/mail?person=${ewa.personId}`);
    expect(
      [...mail.text.matchAll(/"subject":"\[Training\] (One|Two)"/gu)].map(([, subject]) => subject),
    ).toEqual(["Two", "One"]);
    const before = await unreadOf(app.visitor(), ewa.personId);
    const newest = /"mailId":"([^"]+)"/u.exec(mail.text)?.[1] ?? "";
    expect((await stranger.post(`/api/mail/${newest}/opening`, {})).status).toBe(200);
    expect((await stranger.post(`/api/mail/${newest}/opening`, {})).status).toBe(200);
    expect(await unreadOf(app.visitor(), ewa.personId)).toBe(before - 1);
  });

  it("refuses to open a letter that does not exist", async () => {
    await using app = await openTestApp();
    const answer = await app
      .visitor()
      .post("/api/mail/00000000-0000-4000-8000-0000000000ff/opening", {});
    expect(answer).toMatchObject({ status: 404, body: { code: "mailUnknown" } });
  });
});

async function unreadOf(
  visitor: ReturnType<Awaited<ReturnType<typeof openTestApp>>["visitor"]>,
  personId: string,
): Promise<number> {
  const { text } = await visitor.get("/api/stage");
  return Number(new RegExp(`"unread":\\{[^}]*"${personId}":(\\d+)`, "u").exec(text)?.[1]);
}
