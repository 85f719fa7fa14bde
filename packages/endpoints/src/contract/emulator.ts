import {
  AgreementStanding,
  ClockChange,
  CustomerRole,
  Era,
  Instant,
  PartnerKind,
  PartnerRole,
  SandboxClock,
  SandboxKey,
  SetSwitch,
  Switches,
  TenantId,
} from "@countersign/domain";
import { z } from "zod";
import { refusals } from "../explained-refusal.ts";
import { endpoint } from "./base.ts";
import { checks } from "./checks.ts";
import { faults } from "./faults.ts";
import { requests } from "./requests.ts";

const account = {
  userPrincipalName: z.string(),
  displayName: z.string(),
  password: z.string().nullable(),
};

export const Directory = z.strictObject({
  sandbox: z.string(),
  now: Instant,
  partners: z.array(
    z.strictObject({
      tenantId: TenantId,
      companyName: z.string(),
      kind: PartnerKind,
      country: z.string(),
      domain: z.string(),
      mpnId: z.string(),
      users: z.array(z.strictObject({ ...account, roles: z.array(PartnerRole) })),
      apps: z.array(
        z.strictObject({
          clientId: z.string(),
          displayName: z.string(),
          /** `null` for an app that people install. */
          clientSecret: z.string().nullable(),
          redirectUris: z.array(z.string()),
          /** Who answers for it, and for whom the refresh token is. */
          registeredBy: z.string().nullable(),
          refreshToken: z.string().nullable(),
        }),
      ),
    }),
  ),
  customers: z.array(
    z.strictObject({
      tenantId: TenantId,
      companyName: z.string(),
      domain: z.string(),
      country: z.string(),
      standing: AgreementStanding,
      users: z.array(z.strictObject({ ...account, roles: z.array(CustomerRole) })),
    }),
  ),
});
export type Directory = z.infer<typeof Directory>;

const Throttling = z.strictObject({
  isOn: z.boolean(),
  /** Calls a minute, by the name of what they are counted for. */
  budgets: z.record(
    z.string(),
    z.strictObject({
      calls: z.int().positive(),
      countedBy: z.enum(["partner", "partnerAndCustomer"]),
    }),
  ),
  /** The minutes that are not over, by real time. */
  minutes: z
    .array(
      z.strictObject({
        budget: z.string(),
        partnerId: TenantId,
        customerId: TenantId.nullable(),
        calls: z.int().positive(),
        limit: z.int().positive(),
        endsAt: z.iso.datetime(),
      }),
    )
    .readonly(),
});

const Urls = z.strictObject({
  stage: z.url(),
  partnerConsole: z.url(),
  adminCenter: z.url(),
  mail: z.url(),
  directory: z.url(),
});
export type Urls = z.infer<typeof Urls>;

/** The control plane: kept apart from everything that emulates the vendor. */
export const emulator = {
  requests,
  faults,
  checks,
  directory: endpoint
    .route({ method: "GET", path: "/directory", summary: "Everybody in the sandbox" })
    .output(Directory)
    .errors({ PASSCODE_REQUIRED: { status: 401 } }),
  reset: endpoint
    .route({
      method: "POST",
      path: "/reset",
      summary: "Return the sandbox to its scenario; the old log is kept",
    })
    .input(z.strictObject({}))
    .output(z.strictObject({ sandbox: z.string(), logId: z.string() }))
    .errors({ PASSCODE_REQUIRED: { status: 401 } }),
  setClock: endpoint
    .route({
      method: "POST",
      path: "/clock",
      summary: "Set, advance or freeze the sandbox's clock, or let it run",
    })
    .input(ClockChange)
    .output(z.strictObject({ now: Instant, clock: SandboxClock }))
    .errors({ ...refusals("clockOutOfReach"), PASSCODE_REQUIRED: { status: 401 } }),
  setSwitch: endpoint
    .route({
      method: "POST",
      path: "/switches",
      summary: "Turn on or off what the sources leave open",
    })
    .input(SetSwitch.omit({ type: true }))
    .output(z.strictObject({ switches: Switches }))
    .errors({ PASSCODE_REQUIRED: { status: 401 } }),
  setEra: endpoint
    .route({ method: "POST", path: "/era", summary: "Turn to the rules of another time" })
    .input(z.strictObject({ era: Era }))
    .output(z.strictObject({ era: Era }))
    .errors({ PASSCODE_REQUIRED: { status: 401 } }),
  throttling: endpoint
    .route({
      method: "GET",
      path: "/throttling",
      summary: "How many calls a minute programs have, and what they have used up",
    })
    .output(Throttling)
    .errors({ PASSCODE_REQUIRED: { status: 401 } }),
  openSandbox: endpoint
    .route({
      method: "POST",
      path: "/sandboxes",
      summary: "Open another sandbox",
      successStatus: 201,
    })
    .input(
      z.strictObject({
        scenario: z.enum(["demo", "indirectReseller"]),
        key: SandboxKey.optional(),
      }),
    )
    .output(z.strictObject({ key: SandboxKey, urls: Urls }))
    .errors({
      ...refusals("sandboxKeyTaken", "sandboxKeyReserved"),
      PASSCODE_REQUIRED: { status: 401 },
    }),
};
