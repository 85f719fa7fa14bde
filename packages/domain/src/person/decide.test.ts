import { describe, expect, it } from "vitest";
import { aCustomerUser, aPersonId } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  customer,
  direct,
  germanAgent,
  globalAdmin,
  helpdeskAgent,
  partnerGlobalAdmin,
  providerAgent,
  salesAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import {
  passwordChosen,
  passwordReset,
  related,
  relatedThroughProvider,
  rolesRemoved,
} from "../testing/happenings.ts";
import { mayResetPasswordsOf } from "./customer-users.ts";

const newcomer = aCustomerUser({
  personId: aPersonId(104),
  userPrincipalName: "ola@acer-training.onmicrosoft.com",
  credential: { status: "oneTime", password: "Acer-first-day-1" },
});
const arrived = { type: "personAdded", person: newcomer } as const;
const facts = { userPrincipalName: newcomer.userPrincipalName };
const chosen = {
  type: "passwordChosen",
  personId: newcomer.personId,
  hash: "scrypt-of-a-secret",
} as const;
const choice = {
  type: "choosePassword",
  by: newcomer.personId,
  replaces: newcomer.credential,
  hash: chosen.hash,
  repeatsOldPassword: false,
} as const;

describe("choosing a password", () => {
  it("keeps its hash and nothing that could be read", () => {
    given(arrived).when(choice).thenHappens(chosen);
    const person = worldAfter(arrived, chosen).people.get(newcomer.personId);
    expect(person?.credential).toEqual({ status: "chosen", hash: chosen.hash });
  });

  it("is refused when it repeats the old one", () => {
    given(arrived)
      .when({ ...choice, repeatsOldPassword: true })
      .refuses({ kind: "passwordRepeated", rule: "firstSignInChangesPassword", facts });
  });

  it("is lost by whoever comes second with the same one-time password", () => {
    given(arrived, chosen)
      .when({ ...choice, hash: "scrypt-of-another-secret" })
      .refuses({ kind: "wrongPassword", rule: "passwordOpensAccount", facts });
  });

  it.each([
    ["the simulator gave for good", globalAdmin.credential],
    ["a person chose", { status: "chosen", hash: chosen.hash } as const],
  ])("is refused in place of one that %s", (_, credential) => {
    given({ type: "personAdded", person: { ...newcomer, credential } })
      .when({ ...choice, replaces: credential })
      .refuses({ kind: "passwordNotOneTime", rule: "firstSignInChangesPassword", facts });
  });

  it("is refused to nobody of the sandbox", () => {
    given(...cast)
      .when({ ...choice, by: aPersonId(999) })
      .refuses({ kind: "unknownAccount" });
  });
});

describe("adding a person", () => {
  it("opens an account in a tenant", () => {
    given()
      .when({ type: "addPerson", person: adminAgent })
      .thenHappens({ type: "personAdded", person: adminAgent });
  });
});

describe("resetting a password", () => {
  const resetting = {
    type: "resetPassword",
    by: adminAgent.personId,
    personId: globalAdmin.personId,
    oneTimePassword: "Acer-second-day-1",
  } as const;

  it("gives a customer's person another one for one time, whatever it had", () => {
    given(...cast, related(), passwordChosen)
      .when(resetting)
      .thenHappens({
        type: "passwordReset",
        personId: globalAdmin.personId,
        resetBy: adminAgent.personId,
        password: "Acer-second-day-1",
      });
    const { people } = worldAfter(...cast, passwordChosen, passwordReset);
    expect(people.get(globalAdmin.personId)).toMatchObject({
      credential: { status: "oneTime", password: "Acer-second-day-1" },
      passwordChanges: 2,
    });
  });

  it.each([
    ["a Helpdesk agent", { by: helpdeskAgent.personId }, "roleMayNotAddCustomer"],
    ["a stranger's person", { by: germanAgent.personId }, "notYourCustomer"],
    ["a colleague", { personId: salesAgent.personId }, "roleMayNotAdminister"],
    ["nobody", { personId: aPersonId(999) }, "notYourCustomer"],
  ] as const)("is refused by or for %s", (_, changes, kind) => {
    given(...cast, related())
      .when({ ...resetting, ...changes })
      .refuses({ kind });
  });

  it("needs the delegated administration that the customer can take back", () => {
    given(...cast, related(), rolesRemoved)
      .when(resetting)
      .refuses({
        kind: "adminPrivilegesMissing",
        facts: { customerId: globalAdmin.tenantId, partnerId: adminAgent.tenantId },
      });
    given(...cast, relatedThroughProvider)
      .when({ ...resetting, by: providerAgent.personId })
      .refuses({ kind: "adminPrivilegesMissing" });
  });

  it("is allowed to whoever the console says it is", () => {
    const world = worldAfter(...cast, related());
    const people = [adminAgent, salesAgent, partnerGlobalAdmin, helpdeskAgent];
    const allowed = people.map(
      (person) => mayResetPasswordsOf(world, { person, partner: direct }, customer.tenantId).ok,
    );
    expect(allowed).toEqual([true, true, true, false]);
  });
});
