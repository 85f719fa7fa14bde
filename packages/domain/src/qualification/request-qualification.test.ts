import { describe, it } from "vitest";
import type { Event } from "../event.ts";
import { aMoment, aTenantId, NOON } from "../testing/builders.ts";
import {
  cast,
  direct,
  german,
  germanAgent,
  helpdeskAgent,
  partnerGlobalAdmin,
  resellerAgent,
  salesAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { related, relatedThroughProvider } from "../testing/happenings.ts";
import {
  claiming,
  qualificationApproved,
  qualificationDenied,
  qualificationRequested,
} from "../testing/qualification-happenings.ts";
import { validationCodeOf } from "./questions.ts";
import type { QualificationClaim, Vetting } from "./state.ts";

const { code } = validationCodeOf(worldAfter(...cast), direct);
const ofGovernment = {
  qualification: "governmentCommunityCloud",
  validationCode: code,
} as const;
const ofTheState = { qualification: "stateOwnedEntity" } as const;
const approvedAtNoon: Vetting = { status: "approved", decidedAt: NOON };

/** The partner claimed this before, of a customer of that number. */
function claimed(claim: QualificationClaim, number = 101, attempt = 1): Event {
  const { qualification } = qualificationRequested;
  return {
    type: "qualificationRequested",
    qualification: {
      ...qualification,
      claim,
      vetting: approvedAtNoon,
      customerId: aTenantId(number),
      attempt,
    },
  };
}

function inReviewUntil(endsOn: string, requestedAt: string = NOON) {
  const vetting = { status: "inReview", endsOn } as const;
  return { ...qualificationRequested.qualification, vetting, requestedAt };
}

describe("a partner that asks for a qualification", () => {
  it.each([
    ["a Tuesday", NOON, "2026-04-24"],
    ["a Wednesday, over a weekend", "2026-04-22T23:59:59.999Z", "2026-04-27"],
    ["a Saturday", "2026-04-25T00:00:00.000Z", "2026-04-29"],
    ["a Thursday, over the end of a year", "2026-12-31T10:00:00.000Z", "2027-01-05"],
  ])("of a school on %s waits three working days for the review", (_, now, endsOn) => {
    given(...cast, related())
      .when(claiming, aMoment(now))
      .thenHappens({ type: "qualificationRequested", qualification: inReviewUntil(endsOn, now) });
  });

  it("of an authority needs the code that was given to it, and has it at once", () => {
    given(...cast, related())
      .when({ ...claiming, claim: ofGovernment })
      .thenHappens(claimedAtNoon(ofGovernment));
  });

  it("of a company of the state has it at once", () => {
    given(...cast, related())
      .when({ ...claiming, claim: ofTheState })
      .thenHappens(claimedAtNoon(ofTheState));
  });

  it("is an agent or a Global admin, of a reseller as well", () => {
    for (const { personId: by } of [salesAgent, partnerGlobalAdmin]) {
      given(...cast, related())
        .when({ ...claiming, by })
        .thenKeeps("qualificationRequested");
    }
    given(...cast, relatedThroughProvider)
      .when({ ...claiming, by: resellerAgent.personId })
      .thenKeeps("qualificationRequested");
    given(...cast, related())
      .when({ ...claiming, by: helpdeskAgent.personId })
      .refuses({
        kind: "roleMayNotRequestQualification",
        facts: { roles: ["helpdeskAgent"], allowed: ["adminAgent", "salesAgent", "globalAdmin"] },
      });
  });

  it("serves the customer", () => {
    given(...cast)
      .when(claiming)
      .refuses({ kind: "notYourCustomer" });
    given(...cast, related())
      .when({ ...claiming, by: germanAgent.personId })
      .refuses({ kind: "notYourCustomer" });
  });
});

function claimedAtNoon(claim: QualificationClaim) {
  const { qualification } = qualificationRequested;
  return {
    type: "qualificationRequested",
    qualification: { ...qualification, claim, vetting: approvedAtNoon, requestedAt: NOON },
  } as const;
}

describe("a qualification that was asked for", () => {
  it("is not asked for again while it is reviewed, nor once it is approved, by no partner", () => {
    const past = [...cast, related(), related(german.tenantId), qualificationRequested];
    for (const by of [claiming.by, germanAgent.personId]) {
      given(...past)
        .when({ ...claiming, by })
        .refuses({ kind: "qualificationRequestedAlready", facts: { standing: "inReview" } });
      given(...past, qualificationApproved)
        .when({ ...claiming, by })
        .refuses({ kind: "qualificationRequestedAlready", facts: { standing: "approved" } });
    }
  });

  it("does not stand in the way of another one", () => {
    given(...cast, related(), qualificationRequested)
      .when({ ...claiming, claim: ofTheState })
      .thenKeeps("qualificationRequested");
  });

  it("is asked for anew after a denial, three times in all", () => {
    const { qualification } = qualificationRequested;
    given(...cast, related(), qualificationRequested, qualificationDenied)
      .when(claiming)
      .thenHappens({
        type: "qualificationRequested",
        qualification: { ...inReviewUntil("2026-04-24"), attempt: 2 },
      });
    const third: Event = {
      type: "qualificationRequested",
      qualification: { ...qualification, attempt: 3 },
    };
    given(...cast, related(), third, qualificationDenied)
      .when(claiming)
      .refuses({ kind: "qualificationRequestedAlready", facts: { standing: "deniedForGood" } });
  });
});

describe("a validation code", () => {
  it("is the partner's own, and nobody else's", () => {
    const { code: another } = validationCodeOf(worldAfter(...cast), german);
    given(...cast, related())
      .when({ ...claiming, claim: { ...ofGovernment, validationCode: another } })
      .refuses({ kind: "validationCodeRefused", facts: { reason: "unknown" } });
  });

  it("admits five customers", () => {
    const four = [201, 202, 203, 204].map((number) => claimed(ofGovernment, number));
    const asking = { ...claiming, claim: ofGovernment };
    given(...cast, related(), ...four, claimed(ofTheState))
      .when(asking)
      .thenKeeps("qualificationRequested");
    given(...cast, related(), ...four, claimed(ofGovernment, 205))
      .when(asking)
      .refuses({ kind: "validationCodeRefused", facts: { reason: "usedUp" } });
  });
});
