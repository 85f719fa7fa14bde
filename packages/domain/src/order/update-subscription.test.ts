import { describe, it } from "vitest";
import { aRecordId, NOON } from "../testing/builders.ts";
import { adminAgent, cast, germanAgent } from "../testing/cast.ts";
import { given } from "../testing/given.ts";
import {
  attestedBy,
  bought,
  expired,
  ordered,
  related,
  renewalOff,
  suspended,
  unrelated,
} from "../testing/happenings.ts";

const sold = [...cast, related(), attestedBy(), ordered];
const update = {
  type: "updateSubscription",
  by: adminAgent.personId,
  subscriptionId: aRecordId(43),
} as const;
const changed = {
  subscriptionId: update.subscriptionId,
  changedBy: update.by,
  changedAt: NOON,
};

describe("several changes in one act", () => {
  it("happen together, what brings back first and what suspends last", () => {
    given(...sold)
      .when({ ...update, status: "suspended", quantity: 8, isRenewedAutomatically: false })
      .thenHappens(
        { type: "quantityChanged", ...changed, quantity: 8 },
        { type: "automaticRenewalSet", ...changed, isRenewedAutomatically: false },
        { type: "subscriptionSuspended", ...changed },
      );
    given(...sold, suspended)
      .when({ ...update, status: "active", quantity: 8 })
      .thenHappens(
        { type: "subscriptionReactivated", ...changed },
        { type: "quantityChanged", ...changed, quantity: 8 },
      );
  });

  it("are only what is not so yet", () => {
    given(...sold, renewalOff)
      .when({ ...update, status: "active", quantity: 5, isRenewedAutomatically: false })
      .thenNothing();
    given(...sold)
      .when(update)
      .thenNothing();
  });

  it("do not happen at all where one of them may not", () => {
    given(...sold)
      .when({ ...update, status: "suspended", quantity: 301 })
      .refuses({ kind: "quantityOutOfRange" });
    given(...sold, suspended)
      .when({ ...update, quantity: 8 })
      .refuses({ kind: "subscriptionNotChangeable" });
    given(...sold, expired)
      .when({ ...update, status: "active" })
      .refuses({ kind: "subscriptionNotChangeable" });
  });

  it("need a record for seats, and none to suspend", () => {
    const earlier = { ...update, subscriptionId: aRecordId(1) };
    given(...cast, related(), bought)
      .when({ ...earlier, quantity: 2, status: "suspended" })
      .refuses({ kind: "agreementNotAccepted" });
    given(...cast, related(), bought)
      .when({ ...earlier, quantity: 1, status: "suspended" })
      .thenKeeps("subscriptionSuspended");
  });

  it("are the seller's, while it serves the customer", () => {
    given(...sold, related(germanAgent.tenantId))
      .when({ ...update, by: germanAgent.personId, quantity: 8 })
      .refuses({ kind: "subscriptionUnknown" });
    given(...sold, unrelated())
      .when(update)
      .refuses({ kind: "notYourCustomer" });
  });
});
