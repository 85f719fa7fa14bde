import { describe, expect, it } from "vitest";
import { nextDueOn } from "../due/run-due.ts";
import { aMoment } from "../testing/builders.ts";
import { cast, customer } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { ordered, related } from "../testing/happenings.ts";
import {
  denying,
  qualificationApproved,
  qualificationDenied,
  qualificationRequested,
} from "../testing/qualification-happenings.ts";
import { qualificationsOf } from "./questions.ts";

const runDue = { type: "runDue" } as const;
const past = [...cast, related(), qualificationRequested];

describe("the review of a qualification", () => {
  it("ends as its third working day begins, and not before", () => {
    given(...past)
      .when(runDue, aMoment("2026-04-22T23:59:59.999Z"))
      .thenNothing();
    given(...past)
      .when(runDue, aMoment("2026-04-23T00:00:00.000Z"))
      .thenHappens(qualificationApproved);
    expect(nextDueOn(worldAfter(...past))).toBe("2026-04-23");
  });

  it("ends in a denial where the trainer wants it so", () => {
    given(...past, denying)
      .when(runDue, aMoment("2026-04-30T09:00:00.000Z"))
      .thenHappens(qualificationDenied);
  });

  it("ends once, and what was decided stays whatever the switch and the clock say later", () => {
    const decided = [...past, qualificationApproved];
    given(...decided, denying)
      .when(runDue, aMoment("2026-05-01T00:00:00.000Z"))
      .thenNothing();
    expect(nextDueOn(worldAfter(...decided))).toBeNull();
    expect(qualificationsOf(worldAfter(...decided), customer.tenantId)).toMatchObject([
      { attempt: 1, vetting: { status: "approved" } },
    ]);
  });

  it("takes its place among what else falls due", () => {
    given(...past, ordered)
      .when(runDue, aMoment("2026-05-20T00:00:00.000Z"))
      .thenKeeps("qualificationVetted", "subscriptionRenewed");
    expect(nextDueOn(worldAfter(...past, ordered))).toBe("2026-04-23");
    expect(nextDueOn(worldAfter(...past, ordered, qualificationApproved))).toBe("2026-05-20");
  });
});
