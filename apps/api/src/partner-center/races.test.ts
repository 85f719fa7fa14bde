import { demoCustomerPeople, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAttestation, attestationsPath } from "../testing/attestations.ts";
import { aConfirmation, agreementsOf } from "../testing/confirmations.ts";
import { anAcceptance } from "../testing/invitations.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { aProgramCustomer, REGISTERED } from "../testing/program-customers.ts";

const { zofia, marek } = demoPartnerPeople;
const { ewa } = demoCustomerPeople;
const { quercus } = demoCustomers;
const ROUNDS = 10;

type Answer = { readonly status: number };
/** What a round of a race came to, and by how many commits the log is longer. */
type Outcome = { readonly statuses: readonly number[]; readonly commits: number };

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

/** Lets calls of one sandbox go off at once, in a sandbox of their own each round. */
async function raced(
  name: string,
  ready: (prefix: string) => Promise<readonly (() => Promise<Answer>)[]>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const key = `${name}-${String(round)}`;
    await app.sandboxes.open("demo", key);
    const version = async (): Promise<number> => (await app.sandboxes.find(key))?.version() ?? 0;
    const calls = await ready(`/s/${key}`);
    const before = await version();
    const answers = await Promise.all(calls.map((call) => call()));
    outcomes.push({
      statuses: answers.map(({ status }) => status).toSorted((low, high) => low - high),
      commits: (await version()) - before,
    });
  }
  return outcomes;
}

function everyRound(statuses: readonly number[], commits: number): readonly Outcome[] {
  return Array.from({ length: ROUNDS }, () => ({ statuses, commits }));
}

describe("calls that go off at once", () => {
  it("give one domain to one new customer", async () => {
    const outcomes = await raced("domain", async (prefix) => {
      const [one, other] = [
        await app.program(prefix).as(zofia),
        await app.program(prefix).as(marek),
      ];
      const customer = aProgramCustomer(REGISTERED);
      return [one, other].map((program) => () => program.post("/v1/customers", customer));
    });
    expect(outcomes).toEqual(everyRound([201, 409], 1));
  });

  it("confirm one contact once, two programs of one partner", async () => {
    const outcomes = await raced("confirmation", async (prefix) => {
      const [one, other] = [
        await app.program(prefix).as(zofia),
        await app.program(prefix).as(marek),
      ];
      const path = agreementsOf(quercus);
      return [one, other].map((program) => () => program.post(path, aConfirmation()));
    });
    expect(outcomes).toEqual(everyRound([201, 400], 1));
  });

  it("confirm one contact once, a program and the console", async () => {
    const outcomes = await raced("both-sides", async (prefix) => {
      const program = await app.program(prefix).as(zofia);
      const console = app.visitor(prefix);
      await console.signIn(marek);
      const { primaryContact } = quercus;
      return [
        () => program.post(agreementsOf(quercus), aConfirmation({ primaryContact })),
        () => console.post(attestationsPath(quercus), anAttestation(quercus)),
      ];
    });
    // The dialect refuses a repetition with 400, the console's endpoint with 409: either may be second.
    for (const { statuses, commits } of outcomes) {
      expect([statuses[0], commits]).toEqual([201, 1]);
      expect([400, 409]).toContain(statuses[1]);
    }
  });

  it("let a customer accept once, and say yes to both who asked", async () => {
    const outcomes = await raced("acceptance", async (prefix) => {
      const [one, other] = [app.visitor(prefix), app.visitor(prefix)];
      await one.signIn(ewa);
      await other.signIn(ewa);
      return [one, other].map(
        (visitor) => () => visitor.post("/api/relationships", anAcceptance()),
      );
    });
    expect(outcomes).toEqual(everyRound([201, 201], 1));
  });
});
