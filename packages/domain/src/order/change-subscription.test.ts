import { describe, it } from "vitest";
import { aMoment, aRecordId, NOON } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  german,
  germanAgent,
  helpdeskAgent,
  resellerAgent,
} from "../testing/cast.ts";
import { given } from "../testing/given.ts";
import {
  attestedBy,
  bought,
  expired,
  ordered,
  reactivated,
  related,
  renewalOff,
  seatsChanged,
  suspended,
} from "../testing/happenings.ts";

const sold = [...cast, related(), attestedBy(), ordered];
const monthly = { by: adminAgent.personId, subscriptionId: aRecordId(43) };
const changed = {
  subscriptionId: monthly.subscriptionId,
  changedBy: monthly.by,
  changedAt: NOON,
};
const seats = { type: "changeQuantity", ...monthly, quantity: 8 } as const;
const renewal = { type: "renewSubscription", ...monthly, endsOn: "2026-05-20" } as const;
const suspension = { type: "suspendSubscription", ...monthly } as const;
const reactivation = { type: "reactivateSubscription", ...monthly } as const;
const renewalSet = {
  type: "setAutomaticRenewal",
  ...monthly,
  isRenewedAutomatically: false,
} as const;

describe("more or fewer seats", () => {
  it("are kept for a subscription that runs", () => {
    given(...sold)
      .when(seats)
      .thenHappens({ type: "quantityChanged", ...changed, quantity: 8 });
    given(...sold, seatsChanged)
      .when(seats)
      .thenNothing();
  });

  it("need a record that permits this partner, as an order does (2020-02-01)", () => {
    given(...cast, related(), bought)
      .when({ ...seats, subscriptionId: aRecordId(1) })
      .refuses({ kind: "agreementNotAccepted", rule: "ordersNeedAgreement" });
  });

  it("stay within the offer, and are for what runs and is counted", () => {
    given(...sold)
      .when({ ...seats, quantity: 301 })
      .refuses({ kind: "quantityOutOfRange" });
    given(...sold, suspended)
      .when(seats)
      .refuses({ kind: "subscriptionNotChangeable", facts: { status: "suspended" } });
    given(...cast, related(), attestedBy(), bought)
      .when({ ...seats, subscriptionId: aRecordId(1) })
      .refuses({ kind: "subscriptionNotChangeable", facts: { product: "azurePlan" } });
  });
});

describe("a renewal by hand", () => {
  it("adds a term to the one that runs, once however often it is pressed", () => {
    const renewed = {
      type: "subscriptionRenewed",
      subscriptionId: monthly.subscriptionId,
      renewedBy: monthly.by,
      renewedAt: NOON,
      endsOn: "2026-06-20",
    } as const;
    given(...sold)
      .when(renewal)
      .thenHappens(renewed);
    given(...sold, { ...renewed, endsOn: "2026-06-20" })
      .when(renewal)
      .thenNothing();
  });

  it("begins anew on the day when the term is over", () => {
    given(...sold, expired)
      .when(renewal, aMoment("2026-08-31T10:00:00.000Z"))
      .thenHappens({
        type: "subscriptionRenewed",
        subscriptionId: monthly.subscriptionId,
        renewedBy: monthly.by,
        renewedAt: "2026-08-31T10:00:00.000Z",
        endsOn: "2026-09-30",
      });
  });

  it("needs a record that permits this partner", () => {
    given(...cast, related(), ordered)
      .when(renewal)
      .refuses({ kind: "agreementNotAccepted" });
  });
});

describe("what needs no record", () => {
  const unpermitted = [...cast, related(), ordered];

  it("is to choose whether the clock renews", () => {
    given(...unpermitted)
      .when(renewalSet)
      .thenHappens({ type: "automaticRenewalSet", ...changed, isRenewedAutomatically: false });
    given(...unpermitted, renewalOff)
      .when(renewalSet)
      .thenNothing();
  });

  it("is to suspend and to bring back, once each", () => {
    given(...unpermitted)
      .when(suspension)
      .thenHappens({ type: "subscriptionSuspended", ...changed });
    given(...unpermitted, suspended)
      .when(suspension)
      .thenNothing();
    given(...unpermitted, suspended)
      .when(reactivation)
      .thenHappens({ type: "subscriptionReactivated", ...changed });
    given(...unpermitted, suspended, reactivated)
      .when(reactivation)
      .thenNothing();
  });
});

describe.each([seats, renewal, suspension, reactivation, renewalSet])("$type", (command) => {
  it("is for the partner that sold, and for no reseller", () => {
    given(...sold, related(german.tenantId), attestedBy(german.tenantId))
      .when({ ...command, by: germanAgent.personId })
      .refuses({ kind: "subscriptionUnknown" });
    given(...sold)
      .when({ ...command, by: resellerAgent.personId })
      .refuses({ kind: "indirectResellerMayNotOrder" });
    given(...sold)
      .when({ ...command, by: helpdeskAgent.personId, subscriptionId: aRecordId(999) })
      .refuses({ kind: "subscriptionUnknown" });
  });
});

describe("what has expired", () => {
  it.each([suspension, reactivation, renewalSet, seats])("is past $type", (command) => {
    given(...sold, expired)
      .when(command)
      .refuses({ kind: "subscriptionNotChangeable", facts: { status: "expired" } });
  });
});
