import { describe, expect, it } from "vitest";
import { Command } from "./command.ts";
import { decide } from "./decide.ts";
import { freshId, Moment } from "./moment.ts";
import { agreeing } from "./testing/acts.ts";
import { aMoment, NOON } from "./testing/builders.ts";
import { cast, customer, direct, provider, reseller } from "./testing/cast.ts";
import { dump } from "./testing/dump.ts";
import { given, worldAfter } from "./testing/given.ts";
import { appRegistered } from "./testing/happenings.ts";

describe("the commands by which a scenario builds its world", () => {
  it("open the sandbox at the moment they are given", () => {
    given()
      .when({ type: "openSandbox", scenario: "demo", era: "2021" })
      .thenHappens({
        type: "sandboxOpened",
        settings: { scenario: "demo", era: "2021", openedAt: NOON },
      });
  });

  it("register a partner", () => {
    given()
      .when({ type: "registerPartner", partner: direct })
      .thenHappens({ type: "partnerRegistered", partner: direct });
  });

  it("link a reseller to its provider", () => {
    const link = { resellerId: reseller.tenantId, providerId: provider.tenantId };
    given()
      .when({ type: "linkIndirectReseller", link })
      .thenHappens({ type: "indirectResellerLinked", link });
  });

  it("register a program of a partner", () => {
    const { app } = appRegistered;
    given().when({ type: "registerApp", app }).thenHappens({ type: "appRegistered", app });
  });

  it("register a customer", () => {
    given()
      .when({ type: "registerCustomer", customer })
      .thenHappens({ type: "customerRegistered", customer });
  });
});

describe("a decision", () => {
  const command = Command.parse(agreeing);

  it("is the same for the same world, command and moment", () => {
    const world = worldAfter(...cast);
    expect(decide(world, command, aMoment())).toEqual(decide(world, command, aMoment()));
  });

  it("changes nothing by itself", () => {
    const world = worldAfter(...cast);
    const before = dump(world);
    decide(world, command, aMoment());
    expect(dump(world)).toEqual(before);
  });

  it("gives records the ids of its moment", () => {
    const decision = decide(worldAfter(...cast), command, aMoment(NOON, 7));
    expect(decision).toMatchObject({
      events: [{ record: { recordId: freshId(aMoment(NOON, 7), 1) } }],
    });
  });
});

describe("a moment", () => {
  it("brings sixteen ids, and asking for another is a bug", () => {
    expect(freshId(aMoment(), 15)).toBe(aMoment().ids[15]);
    expect(() => freshId(aMoment(), 16)).toThrow(
      "A moment brings 16 ids; number 16 was asked for.",
    );
  });

  it("is refused with fewer ids", () => {
    const { now, ids } = aMoment();
    expect(Moment.safeParse({ now, ids: ids.slice(1) }).success).toBe(false);
  });
});
