import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  agreementStanding,
  directAcceptanceOf,
  Instant,
  partnersOf,
  SETTINGS_KEY,
} from "@countersign/domain";
import { demoCustomerPeople, demoCustomers, demoPartners } from "@countersign/scenarios";
import { createFileStore } from "@countersign/storage";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Sandbox } from "./sandbox.ts";
import { createSandboxes } from "./sandboxes.ts";

const fixture = fileURLToPath(new URL("../../../../packages/storage/fixtures/v1", import.meta.url));
const OPENED_AT = Instant.parse("2026-04-21T08:00:00.000Z");
const ACCEPTED_AT = Instant.parse("2026-04-21T10:42:00.000Z");
const { betula } = demoCustomers;
const { ewa } = demoCustomerPeople;
const { oriolus } = demoPartners;

function noNewId(): string {
  throw new Error("reading kept data makes no ids");
}

async function openDemo(): Promise<Sandbox> {
  const directory = await mkdtemp(join(tmpdir(), "countersign-fixture-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  await cp(fixture, directory, { recursive: true });
  const store = await createFileStore({ directory });
  const sandboxes = createSandboxes({ store, clock: () => new Date(ACCEPTED_AT), newId: noNewId });
  onTestFinished(() => sandboxes.close());
  const demo = await sandboxes.find("demo");
  if (demo === null) throw new Error("The fixture has no sandbox called demo.");
  return demo;
}

describe("a data folder of the first version", () => {
  it("folds to the sandbox that was left in it", async () => {
    const demo = await openDemo();
    const world = demo.world();
    expect(demo.version()).toBe(53);
    expect(world.settings.get(SETTINGS_KEY)).toMatchObject({
      scenario: "demo",
      openedAt: OPENED_AT,
    });
    expect(world.partners.size).toBe(5);
    expect(world.customers.size).toBe(8);
    expect(world.people.size).toBe(22);
  });

  it("still knows whom Betula Bakery authorised, and which text it accepted by which link", async () => {
    const world = (await openDemo()).world();
    const invitation = { kind: "reseller", partnerId: oriolus.tenantId, adminPrivileges: true };
    expect(partnersOf(world, betula.tenantId)).toMatchObject([
      {
        channel: { kind: "direct", partnerId: oriolus.tenantId },
        adminPrivileges: { status: "granted", grantedBy: ewa.personId },
        establishedAt: ACCEPTED_AT,
        invitation,
      },
    ]);
    expect(agreementStanding(world, betula.tenantId)).toBe("acceptedDirectly");
    expect(directAcceptanceOf(world, betula.tenantId)).toMatchObject({
      acceptedBy: ewa.personId,
      acceptedAt: ACCEPTED_AT,
      text: { version: "2021-03", language: "pl-PL" },
      link: { kind: "invitation", invitation },
    });
  });
});
