import { describe, expect, it } from "vitest";
import { aMoment, aPartnerUser, aPersonId, aRecordId } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  direct,
  german,
  germanAgent,
  globalAdmin,
  partnerGlobalAdmin,
  provider,
  reseller,
  salesAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { attestedBy, related, rolesChanged, userRemoved } from "../testing/happenings.ts";
import { agentsOf, mayAttest } from "./roles.ts";
import { accountFor } from "./sign-in.ts";
import { mayHoldRole } from "./manage-users.ts";
import { PartnerRole } from "./state.ts";

const by = partnerGlobalAdmin.personId;
const adding = {
  type: "addPartnerUser",
  by,
  userName: "ada",
  firstName: "Ada",
  lastName: "Kruk",
  email: "ada@turdus.example",
  roles: ["salesAgent"],
  oneTimePassword: "Turdus-first-day-1",
} as const;
const second = aPartnerUser({
  personId: aPersonId(8),
  userPrincipalName: "ula@turdus-training.onmicrosoft.com",
  roles: ["globalAdmin"],
});

describe("adding a user to a partner", () => {
  it("gives an account in the partner's domain with a one-time password", () => {
    given(...cast)
      .when(adding)
      .thenHappens({
        type: "personAdded",
        person: {
          side: "partner",
          personId: aRecordId(1000),
          tenantId: direct.tenantId,
          userPrincipalName: "ada@turdus-training.onmicrosoft.com",
          firstName: "Ada",
          lastName: "Kruk",
          email: "ada@turdus.example",
          roles: ["salesAgent"],
          credential: { status: "oneTime", password: "Turdus-first-day-1" },
        },
      });
  });

  it("keeps each role once, in the order of the form", () => {
    const roles = ["globalAdmin", "adminAgent", "globalAdmin"] as const;
    given(...cast)
      .when({ ...adding, roles: [...roles] })
      .thenKeeps("personAdded");
  });

  it("is the Global admin's alone", () => {
    given(...cast)
      .when({ ...adding, by: adminAgent.personId })
      .refuses({ kind: "roleMayNotAdminister", facts: { allowed: ["globalAdmin"] } });
  });

  it("is no act of a customer's Global admin", () => {
    given(...cast)
      .when({ ...adding, by: globalAdmin.personId })
      .refuses({ kind: "unknownAccount" });
  });

  it("refuses a sign-in name that somebody has, in any letter case", () => {
    given(...cast)
      .when({ ...adding, userName: "IDA" })
      .refuses({
        kind: "userNameTaken",
        facts: { userPrincipalName: "ida@turdus-training.onmicrosoft.com" },
      });
  });

  it("lets the name of somebody who left be used again", () => {
    given(...cast, userRemoved)
      .when({ ...adding, userName: "leon" })
      .thenKeeps("personAdded");
  });

  it("offers the Sales agent's role to partners that sell by themselves, never to a reseller", () => {
    const offered = [direct, provider, reseller].map((partner) =>
      PartnerRole.options.filter((role) => mayHoldRole(partner, role).ok),
    );
    expect(offered).toEqual([
      PartnerRole.options,
      PartnerRole.options,
      ["adminAgent", "helpdeskAgent", "globalAdmin"],
    ]);
  });
});

describe("changing the roles of a user", () => {
  const changing = { type: "changeRoles", by, personId: salesAgent.personId } as const;

  it("takes a role away, and with it what the role may do", () => {
    given(...cast)
      .when({ ...changing, roles: ["helpdeskAgent"] })
      .thenHappens(rolesChanged);
    const before = worldAfter(...cast).people.get(salesAgent.personId);
    const after = worldAfter(...cast, rolesChanged).people.get(salesAgent.personId);
    if (before?.side !== "partner" || after?.side !== "partner") throw new Error("Nobody there.");
    expect([mayAttest(before).ok, mayAttest(after).ok]).toEqual([true, false]);
    const agents = agentsOf(worldAfter(...cast, rolesChanged), direct.tenantId);
    expect(agents.map(({ personId }) => personId)).toEqual([adminAgent.personId]);
  });

  it("changes nothing where somebody holds just these roles", () => {
    given(...cast)
      .when({ ...changing, roles: ["salesAgent", "salesAgent"] })
      .thenNothing();
  });

  it("is the Global admin's alone", () => {
    given(...cast)
      .when({ ...changing, by: adminAgent.personId, roles: ["helpdeskAgent"] })
      .refuses({ kind: "roleMayNotAdminister" });
  });

  it.each([germanAgent.personId, globalAdmin.personId, aPersonId(999)])(
    "is not for people of others, nor for nobody: %s",
    (personId) => {
      given(...cast)
        .when({ ...changing, personId, roles: ["helpdeskAgent"] })
        .refuses({ kind: "userUnknown", facts: { partnerId: direct.tenantId } });
    },
  );

  it("keeps a Global admin: the last one cannot step down", () => {
    const steppingDown = { ...changing, personId: by, roles: ["adminAgent" as const] };
    given(...cast)
      .when(steppingDown)
      .refuses({ kind: "lastGlobalAdmin", facts: { personId: by } });
    given(...cast, { type: "personAdded", person: second })
      .when(steppingDown)
      .thenKeeps("rolesChanged");
  });

  it("lets the last Global admin take another role besides", () => {
    given(...cast)
      .when({ ...changing, personId: by, roles: ["adminAgent", "globalAdmin"] })
      .thenKeeps("rolesChanged");
  });

  it("lets a reseller's user keep a role that is not offered, and gives it to nobody", () => {
    const admin = aPartnerUser({
      personId: aPersonId(9),
      tenantId: reseller.tenantId,
      userPrincipalName: "zyta@sitta-training.onmicrosoft.com",
      roles: ["salesAgent", "globalAdmin"],
    });
    const asking = { ...changing, by: admin.personId };
    given(...cast, { type: "personAdded", person: admin })
      .when({ ...asking, personId: admin.personId, roles: ["salesAgent", "globalAdmin"] })
      .thenNothing();
    given(...cast, { type: "personAdded", person: admin })
      .when({ ...asking, personId: aPersonId(7), roles: ["salesAgent"] })
      .refuses({
        kind: "roleNotOffered",
        facts: { partnerKind: "indirectReseller", role: "salesAgent" },
      });
  });
});

describe("removing a user", () => {
  const removing = { type: "removePartnerUser", by, personId: salesAgent.personId } as const;

  it("ends the account; what the person did keeps its name", () => {
    given(...cast)
      .when(removing)
      .thenHappens(userRemoved);
    const world = worldAfter(...cast, related(), attestedBy(), userRemoved);
    expect(accountFor(world, salesAgent.userPrincipalName, "partner").ok).toBe(false);
    expect(world.formerPeople.get(salesAgent.personId)).toEqual(salesAgent);
  });

  it.each([
    ["the Global admin's alone", { by: adminAgent.personId }, "roleMayNotAdminister"],
    ["for their own people", { personId: germanAgent.personId }, "userUnknown"],
    ["never for the last Global admin", { personId: by }, "lastGlobalAdmin"],
  ] as const)("is %s", (_, changes, kind) => {
    given(...cast)
      .when({ ...removing, ...changes })
      .refuses({ kind });
  });

  it("is told to whoever comes second", () => {
    given(...cast, userRemoved)
      .when(removing)
      .refuses({ kind: "userUnknown" });
  });

  it("leaves nothing that the removed person may do", () => {
    given(...cast, related(german.tenantId), userRemoved)
      .when({
        type: "sendLetter",
        by: salesAgent.personId,
        to: by,
        subject: "[Training] A",
        body: "B",
      })
      .refuses({ kind: "unknownAccount" });
  });
});

describe("a new one-time password for a colleague", () => {
  const resetting = {
    type: "resetPassword",
    by,
    personId: salesAgent.personId,
    oneTimePassword: "Turdus-second-day-1",
  } as const;

  it("is given by a Global admin", () => {
    given(...cast)
      .when(resetting)
      .thenHappens({
        type: "passwordReset",
        personId: salesAgent.personId,
        resetBy: by,
        password: "Turdus-second-day-1",
      });
  });

  it("is not given by an agent, nor to another partner's people", () => {
    given(...cast)
      .when({ ...resetting, by: adminAgent.personId })
      .refuses({ kind: "roleMayNotAdminister" });
    given(...cast)
      .when({ ...resetting, personId: germanAgent.personId }, aMoment())
      .refuses({ kind: "notYourCustomer" });
  });
});
