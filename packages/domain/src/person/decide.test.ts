import { describe, expect, it } from "vitest";
import { aPersonId } from "../testing/builders.ts";
import { adminAgent, cast, globalAdmin } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { passwordChosen } from "../testing/happenings.ts";

const choice = {
  type: "choosePassword",
  by: globalAdmin.personId,
  hash: "scrypt-of-a-secret",
  repeatsOldPassword: false,
} as const;

describe("choosing a password", () => {
  it("keeps its hash and nothing that could be read", () => {
    given(...cast)
      .when(choice)
      .thenHappens(passwordChosen);
    const person = worldAfter(...cast, passwordChosen).people.get(globalAdmin.personId);
    expect(person?.credential).toEqual({ status: "chosen", hash: "scrypt-of-a-secret" });
  });

  it("is refused when it repeats the old one", () => {
    given(...cast)
      .when({ ...choice, repeatsOldPassword: true })
      .refuses({
        kind: "passwordRepeated",
        rule: "firstSignInChangesPassword",
        facts: { userPrincipalName: globalAdmin.userPrincipalName },
      });
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
