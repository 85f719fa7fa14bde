import { describe, expect, it } from "vitest";
import { aCustomerUser } from "../testing/builders.ts";
import { adminAgent, cast, globalAdmin } from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import { accountFor, signIn } from "./sign-in.ts";
import { displayName } from "./state.ts";

const world = worldAfter(...cast);

describe("finding the account behind a sign-in name", () => {
  it.each([
    ["as it is written", "iga@acer-training.onmicrosoft.com"],
    ["in any letter case", "IGA@Acer-Training.onmicrosoft.COM"],
    ["with spaces around it", "  iga@acer-training.onmicrosoft.com "],
  ])("takes the name %s", (_, name) => {
    expect(accountFor(world, name, "customer")).toEqual({ ok: true, value: globalAdmin });
  });

  it("refuses a name from outside the sandbox, so that no password is ever asked for it", () => {
    expect(accountFor(world, " somebody@real.example ", "customer")).toEqual({
      ok: false,
      refusal: {
        kind: "unknownAccount",
        rule: "onlySandboxAccounts",
        facts: { userPrincipalName: "somebody@real.example" },
      },
    });
  });

  it.each([
    ["a partner's account in the customer's console", adminAgent, "customer"],
    ["a customer's account in the partner's console", globalAdmin, "partner"],
  ] as const)("sends %s to its own side", (_, person, side) => {
    expect(accountFor(world, person.userPrincipalName, side)).toEqual({
      ok: false,
      refusal: {
        kind: "accountOfOtherSide",
        rule: "oneConsolePerAccount",
        facts: { userPrincipalName: person.userPrincipalName, belongsTo: person.side },
      },
    });
  });
});

describe("signing in", () => {
  const oneTime = aCustomerUser({ credential: { status: "oneTime", password: "first-day" } });
  const chosen = aCustomerUser({ credential: { status: "chosen", hash: "scrypt-of-a-secret" } });

  it.each([
    ["a given password", globalAdmin],
    ["a password of one's own", chosen],
  ])("is done with %s", (_, person) => {
    expect(signIn(person, true)).toEqual({ ok: true, value: { status: "signedIn", person } });
  });

  it("asks for a new password after a one-time password", () => {
    expect(signIn(oneTime, true)).toEqual({
      ok: true,
      value: { status: "passwordChangeRequired", person: oneTime },
    });
  });

  it.each([
    ["given", globalAdmin],
    ["one-time", oneTime],
    ["own", chosen],
  ])("is refused when the %s password does not match", (_, person) => {
    expect(signIn(person, false)).toEqual({
      ok: false,
      refusal: {
        kind: "wrongPassword",
        rule: "passwordOpensAccount",
        facts: { userPrincipalName: person.userPrincipalName },
      },
    });
  });

  it("greets people by both their names", () => {
    expect(displayName(globalAdmin)).toBe("Iga Klon");
  });
});
