import { describe, expect, it } from "vitest";
import { aCustomerUser, aPersonId } from "../testing/builders.ts";
import { adminAgent, cast, globalAdmin } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";

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
