import { demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { z } from "zod";
import type { GoodCall } from "./good-call.ts";
import type { Program, ProgramAnswer } from "./program.ts";
import { aProgramCustomer, REGISTERED } from "./program-customers.ts";
import type { TestApp } from "./open-test-app.ts";

const { zofia, olga } = demoPartnerPeople;

export const SANDBOX_RESELLERS = "/v1/sandboxIndirectReseller";

const Made = z.object({
  accountId: z.guid(),
  tenant: z.object({ adminUserAccount: z.string(), password: z.string() }),
});
const Counted = z.object({ totalCount: z.int() });
const Created = z.object({ id: z.guid() });

/** The demo's accounts are ones of the vendor's integration sandbox from now on. */
export async function enterIntegrationSandbox(app: TestApp): Promise<void> {
  const turn = { name: "accountIsIntegrationSandbox", isOn: true };
  await app.visitor().post("/_emulator/switches", turn);
}

type Changes = {
  readonly tenant?: object;
  readonly legalBusinessProfile?: object;
  readonly mpnId?: string;
};

/** What a program says of a new reseller in Poland, with all that the vendor's page names. */
export function aSandboxReseller({ tenant, legalBusinessProfile, ...others }: Changes = {}) {
  return {
    mpnId: demoPartners.parus.mpnId,
    tenant: {
      domainPrefix: "regulus-training",
      name: "Regulus",
      displayName: "Regulus Studio",
      adminUserName: "admin",
      adminFirstName: "Rena",
      adminLastName: "Mysik",
      adminAlternateEmail: "rena@regulus.example",
      country: "PL",
      culture: "pl-PL",
      ...tenant,
    },
    legalBusinessProfile: {
      companyName: "Regulus Studio",
      address: {
        country: "PL",
        city: "Gdynia",
        state: "Pomorskie",
        addressLine1: "ul. Próbna 5",
        addressLine2: "",
        postalCode: "81-001",
      },
      primaryContact: {
        firstName: "Rena",
        lastName: "Mysik",
        email: "rena@regulus.example",
        phoneNumber: "+48 58 555 01 06",
      },
      culture: "pl-PL",
      ...legalBusinessProfile,
    },
    organizationProfileLanguage: "en",
    ...others,
  };
}

type MadeReseller = Readonly<Record<"resellerId" | "userName" | "password", string>>;

/** Makes a reseller and answers how its administrator signs in. */
export async function makeReseller(program: Program, changes: Changes = {}): Promise<MadeReseller> {
  const { body } = await program.post(SANDBOX_RESELLERS, aSandboxReseller(changes));
  const { accountId, tenant } = Made.parse(body);
  const { adminUserAccount: userName, password } = tenant;
  return { resellerId: accountId, userName, password };
}

/** Adds a customer, for a reseller where one is named, and answers its address. */
export async function addedCustomer(program: Program, resellerId?: string): Promise<string> {
  const customer = aProgramCustomer(REGISTERED);
  const associated = { ...customer, ...(resellerId && { associatedPartnerId: resellerId }) };
  const { body } = await program.post("/v1/customers", associated);
  return `/v1/customers/${Created.parse(body).id}`;
}

/** Adds customers until a partner has so many. */
export async function addCustomers(program: Program, wanted: number): Promise<void> {
  const { totalCount } = Counted.parse((await program.get("/v1/customers")).body);
  for (let number = totalCount; number < wanted; number += 1) {
    const company = { ...REGISTERED.company, Domain: `carpinus-${String(number)}` };
    await program.post("/v1/customers", aProgramCustomer({ company }));
  }
}

/** Deletes whatever is at an address. */
export function deleted(program: Program, path: string, headers = {}): Promise<ProgramAnswer> {
  return program.send("DELETE", path, { headers });
}

const inSandbox = { switch: "accountIsIntegrationSandbox" } as const;

/** One good call of every operation that only the integration sandbox has. */
export const sandboxCalls: Readonly<Record<string, GoodCall>> = {
  deleteCustomer: {
    ...inSandbox,
    by: zofia,
    ready: async (program) => ({ path: await addedCustomer(program) }),
  },
  createSandboxReseller: {
    ...inSandbox,
    by: olga,
    ready: () => ({ path: SANDBOX_RESELLERS, body: aSandboxReseller() }),
  },
  deleteSandboxReseller: {
    ...inSandbox,
    by: olga,
    ready: async (program) => ({
      path: `${SANDBOX_RESELLERS}/${(await makeReseller(program)).resellerId}`,
    }),
  },
};
