import {
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { anAttestation, attestationsPath } from "../../testing/attestations.ts";
import { anAcceptance } from "../../testing/invitations.ts";
import { matching } from "../../testing/matching.ts";
import { openTestApp } from "../../testing/open-test-app.ts";

const { ewa } = demoCustomerPeople;
const { zofia } = demoPartnerPeople;
const { betula, quercus } = demoCustomers;
const { oriolus, alcedo } = demoPartners;
const CHECKS = "/_emulator/checks";

describe("a check on the state of a sandbox", () => {
  it("does not hold before it happened, and says about whom it is", async () => {
    await using app = await openTestApp();
    const sandbox = await app.sandboxes.find("demo");
    expect(await app.visitor().get(`${CHECKS}/customerAccepted`)).toMatchObject({
      status: 200,
      body: {
        check: "customerAccepted",
        holds: false,
        customer: { tenantId: betula.tenantId, companyName: betula.companyName },
        partner: { tenantId: oriolus.tenantId, companyName: oriolus.companyName },
        logId: sandbox?.logId,
        version: sandbox?.version(),
      },
    });
  });

  it("is waited for, and answers as soon as it holds", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    const waiting = app.visitor().get(`${CHECKS}/relationshipEstablished?wait=20&orFail=true`);
    await customer.post("/api/relationships", anAcceptance());
    expect(await waiting).toMatchObject({ status: 200, body: { holds: true } });
    expect((await app.visitor().get(`${CHECKS}/customerAccepted`)).body).toMatchObject({
      holds: true,
    });
  });

  it("is about another customer and another partner where they are named", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    await partner.post(attestationsPath(quercus), anAttestation(quercus));
    const holds = async (query: string): Promise<unknown> =>
      (await app.visitor().get(`${CHECKS}/agreementConfirmed?${query}`)).body;
    expect(await holds(`customer=${quercus.domain.toUpperCase()}`)).toMatchObject({ holds: true });
    expect(await holds(`customer=${quercus.tenantId}&partner=${alcedo.domain}`)).toMatchObject({
      holds: false,
    });
    expect(await holds("customer=not-there-yet.onmicrosoft.com")).toMatchObject({
      holds: false,
      customer: null,
    });
  });

  it("can be an error where it does not hold, after the time is over", async () => {
    await using app = await openTestApp();
    expect(await app.visitor().get(`${CHECKS}/orderPlaced?wait=1&orFail=true`)).toMatchObject({
      status: 409,
      body: { code: "CHECK_NOT_MET", data: { holds: false } },
    });
  });

  it("has a name, and all names can be read", async () => {
    await using app = await openTestApp();
    expect((await app.visitor().get(CHECKS)).body).toEqual({
      checks: [
        "relationshipEstablished",
        "customerAccepted",
        "agreementConfirmed",
        "purchaseAllowed",
        "orderPlaced",
      ],
    });
    expect(await app.visitor().get(`${CHECKS}/constructor`)).toMatchObject({
      status: 404,
      body: { code: "CHECK_UNKNOWN", data: { checks: matching.some("orderPlaced") } },
    });
  });

  it("is the trainer's once others may come", async () => {
    await using app = await openTestApp({ passcode: "birds-and-trees" });
    expect(await app.visitor().get(`${CHECKS}/orderPlaced`)).toMatchObject({ status: 401 });
  });
});
