import { describe, expect, it } from "vitest";
import { permitting } from "../testing/acts.ts";
import { aRecordId, NOON } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  customer,
  direct,
  helpdeskAgent,
  partnerGlobalAdmin,
  salesAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { related, reservationsAllowed } from "../testing/happenings.ts";
import { relationshipsWith } from "./questions.ts";

describe("letting a customer buy reservations by itself", () => {
  it("is off until an Admin agent allows it", () => {
    given(...cast, related())
      .when(permitting)
      .thenHappens({
        type: "reservationPurchasesSet",
        relationshipId: aRecordId(11),
        isAllowed: true,
        setBy: adminAgent.personId,
        setAt: NOON,
      });
    const world = worldAfter(...cast, related(), reservationsAllowed);
    expect(relationshipsWith(world, customer.tenantId, direct.tenantId)).toMatchObject([
      { mayBuyReservations: true },
    ]);
  });

  it("is taken back, and set to what it is already without a word", () => {
    given(...cast, related(), reservationsAllowed)
      .when({ ...permitting, isAllowed: false })
      .thenKeeps("reservationPurchasesSet");
    given(...cast, related(), reservationsAllowed)
      .when(permitting)
      .thenNothing();
    given(...cast, related())
      .when({ ...permitting, isAllowed: false })
      .thenNothing();
  });

  it.each([salesAgent, helpdeskAgent, partnerGlobalAdmin])(
    "is not for $roles",
    ({ personId: by }) => {
      given(...cast, related())
        .when({ ...permitting, by })
        .refuses({ kind: "roleMayNotSetPermissions", facts: { allowed: ["adminAgent"] } });
    },
  );
});
