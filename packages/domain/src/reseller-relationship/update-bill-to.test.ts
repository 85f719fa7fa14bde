import { describe, expect, it } from "vitest";
import { applyEvents } from "../evolve.ts";
import { billing } from "../testing/acts.ts";
import { aBillTo, aRecordId, NOON } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  customer,
  german,
  helpdeskAgent,
  partnerGlobalAdmin,
  salesAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { billedElsewhere, related, unrelated } from "../testing/happenings.ts";
import { billToOf, relationshipsWith } from "./questions.ts";

const billToBefore = { companyName: customer.companyName, address: customer.address };

describe("where a partner sends a customer's bills", () => {
  it.each([adminAgent, salesAgent, helpdeskAgent, partnerGlobalAdmin])(
    "is changed by every role: $roles",
    ({ personId: by }) => {
      given(...cast, related())
        .when({ ...billing, by })
        .thenHappens({
          type: "billToUpdated",
          relationshipId: aRecordId(11),
          billTo: aBillTo(),
          updatedBy: by,
          updatedAt: NOON,
        });
    },
  );

  it("says nothing new when it is sent twice, nor when it says where the customer is", () => {
    given(...cast, related(), billedElsewhere)
      .when(billing)
      .thenNothing();
    const moved = { ...customer, ...aBillTo() };
    given(...cast, { type: "customerRegistered", customer: moved }, related())
      .when(billing)
      .thenNothing();
  });

  it("is not sent over what a colleague said meanwhile, until the form has shown that", () => {
    const billTo = aBillTo({ companyName: "Acer Accounts East" });
    given(...cast, related(), billedElsewhere)
      .when({ ...billing, billTo, replaces: billToBefore })
      .refuses({ kind: "profileChangedMeanwhile" });
    given(...cast, related(), billedElsewhere)
      .when({ ...billing, billTo, replaces: aBillTo() })
      .thenHappens({
        type: "billToUpdated",
        relationshipId: aRecordId(11),
        billTo,
        updatedBy: billing.by,
        updatedAt: NOON,
      });
  });

  it("goes by the channel that is shown, where a provider has two that are billed elsewhere", () => {
    const billTo = aBillTo({ companyName: "Acer Accounts East" });
    const second = related();
    if (second.type !== "relationshipEstablished") throw new Error("No relationship is made.");
    const { relationship } = second;
    const another = { ...second, relationship: { ...relationship, relationshipId: aRecordId(77) } };
    given(...cast, related(), billedElsewhere, another)
      .when({ ...billing, billTo, replaces: aBillTo() })
      .thenHappens(
        ...[aRecordId(11), aRecordId(77)].map((relationshipId) => ({
          type: "billToUpdated" as const,
          relationshipId,
          billTo,
          updatedBy: billing.by,
          updatedAt: NOON,
        })),
      );
  });

  it("follows the address rules of the customer's country", () => {
    const { address } = aBillTo();
    const past = [...cast, related()];
    given(...past)
      .when({ ...billing, billTo: aBillTo({ address: { ...address, postalCode: "8170" } }) })
      .refuses({ kind: "invalidAddress", facts: { country: "PL", field: "postalCode" } });
    given(...past)
      .when({ ...billing, billTo: aBillTo({ address: { ...address, state: "Bavaria" } }) })
      .refuses({ kind: "invalidAddress", facts: { field: "state" } });
    given(...past)
      .when({ ...billing, billTo: aBillTo({ companyName: "Ltd." }) })
      .refuses({ kind: "companyNameRefused" });
  });

  it("changes neither the customer's account nor what another partner sends", () => {
    const world = worldAfter(...cast, related(), related(german.tenantId));
    const [own] = relationshipsWith(world, customer.tenantId, adminAgent.tenantId);
    if (own === undefined) throw new Error("The cast's partner sells to the customer.");
    const { companyName, address } = customer;
    expect(billToOf(customer, own)).toEqual({ companyName, address });
    applyEvents(world, [billedElsewhere]);
    const billed = [adminAgent.tenantId, german.tenantId].map((partnerId) =>
      relationshipsWith(world, customer.tenantId, partnerId).map((each) =>
        billToOf(customer, each),
      ),
    );
    expect(billed).toEqual([[aBillTo()], [{ companyName, address }]]);
    expect(world.customers.get(customer.tenantId)).toEqual(customer);
  });

  it("is where the customer is again once the relationship began anew", () => {
    const world = worldAfter(...cast, related(), billedElsewhere, unrelated(), related());
    const { companyName, address } = customer;
    const billed = relationshipsWith(world, customer.tenantId, adminAgent.tenantId);
    expect(billed.map((own) => billToOf(customer, own))).toEqual([{ companyName, address }]);
  });
});
