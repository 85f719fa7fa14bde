import { demoCustomers, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aConfirmation } from "../testing/confirmations.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { aLine, anOrder, ordersPath } from "../testing/orders.ts";
import { recordedCalls } from "../testing/recorded-calls.ts";

const { zofia, marek, nina } = demoPartnerPeople;
const { quercus, tilia } = demoCustomers;
const CONFIRMATIONS = `/v1/customers/${quercus.tenantId}/agreements`;
const LIST = `${CONFIRMATIONS}?agreementType=*`;
const Listed = z.object({ totalCount: z.int() });

/** Whoever reads twice is answered from memory the second time. */
async function readTwice(read: () => Promise<{ readonly body: unknown }>): Promise<unknown> {
  const { body } = await read();
  expect((await read()).body).toEqual(body);
  return body;
}

describe("an answer that was given before", () => {
  it("is given no more once the state has changed, whoever changed it", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const read = () => program.get(LIST);
    const before = Listed.parse(await readTwice(read)).totalCount;
    await program.post(CONFIRMATIONS, aConfirmation());
    expect(Listed.parse(await readTwice(read)).totalCount).toBe(before + 1);
    await app.visitor().post("/_emulator/reset", {});
    const anew = await app.program().as(zofia);
    expect(Listed.parse((await anew.get(LIST)).body).totalCount).toBe(before);
  });

  it("is its caller's alone", async () => {
    await using app = await openTestApp();
    const [one, other] = [await app.program().as(zofia), await app.program().as(nina)];
    const own = await readTwice(() => one.get("/v1/customers"));
    expect(await readTwice(() => other.get("/v1/customers"))).not.toEqual(own);
    const colleague = await app.program().as(marek);
    expect(await readTwice(() => colleague.get("/v1/customers"))).toEqual(own);
    const itself = await app.program().itself();
    expect(await readTwice(() => itself.get("/v1/profiles/legalbusiness"))).toMatchObject({
      companyName: demoPartners.oriolus.companyName,
    });
  });

  it("is its sandbox's alone", async () => {
    await using app = await openTestApp();
    await app.sandboxes.open("demo", "monday");
    const [here, there] = [await app.program().as(zofia), await app.program("/s/monday").as(zofia)];
    await here.post(CONFIRMATIONS, aConfirmation());
    await there.post(`/v1/customers/${tilia.tenantId}/agreements`, aConfirmation());
    expect(await readTwice(() => here.get(LIST))).not.toEqual(
      await readTwice(() => there.get(LIST)),
    );
  });

  it("is of its page alone, by query and by header", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const Page = z.object({
      continuationToken: z.string(),
      items: z.array(z.object({ id: z.string() })),
    });
    const first = Page.parse(await readTwice(() => program.get("/v1/customers?size=1")));
    const seek = "/v1/customers?size=1&seekOperation=Next";
    const next = (token: string) => () => program.get(seek, { "MS-ContinuationToken": token });
    const second = Page.parse(await readTwice(next(first.continuationToken)));
    const third = Page.parse(await readTwice(next(second.continuationToken)));
    const ids = [first, second, third].map(({ items }) => items[0]?.id);
    expect(new Set(ids).size).toBe(3);
  });

  it("is given no more once the clock has made something due", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    await partner.post(ordersPath(tilia), anOrder({ lines: [aLine({ term: "P1M" })] }));
    const subscriptions = `/v1/customers/${tilia.tenantId}/subscriptions`;
    const program = await app.program().as(zofia);
    const before = await readTwice(() => program.get(subscriptions));
    app.wait(30 * 86_400_000);
    const later = await app.program().as(zofia);
    expect(await readTwice(() => later.get(subscriptions))).not.toEqual(before);
  });

  it("is logged as the first was", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await readTwice(() => program.get("/v1/customers?size=1&colour=red"));
    const { calls } = await recordedCalls(app, "?operation=listCustomers");
    expect(calls.map(({ unread }) => unread)).toEqual([["?colour"], ["?colour"]]);
    const [first, second] = calls.map(({ response }) => response.body);
    expect(second).toBe(first);
    expect(first).toContain("totalCount");
  });
});
