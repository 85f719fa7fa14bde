import { describe, it } from "vitest";
import { billing, permitting } from "../testing/acts.ts";
import { cast, germanAgent, provider, providerAgent, resellerAgent } from "../testing/cast.ts";
import { given } from "../testing/given.ts";
import { related, relatedThroughProvider, unrelated } from "../testing/happenings.ts";

describe.each([
  { act: billing, keeps: "billToUpdated" },
  { act: permitting, keeps: "reservationPurchasesSet" },
] as const)("what goes with a customer's bills: $act.type", ({ act, keeps }) => {
  it("is the provider's, who sends them, and not its reseller's", () => {
    const past = [...cast, relatedThroughProvider];
    given(...past)
      .when({ ...act, by: providerAgent.personId })
      .thenKeeps(keeps);
    given(...past)
      .when({ ...act, by: resellerAgent.personId })
      .refuses({
        kind: "indirectResellerMayNotBill",
        facts: { providerIds: [provider.tenantId] },
      });
  });

  it("is no other partner's, nor that of one who left", () => {
    given(...cast, related())
      .when({ ...act, by: germanAgent.personId })
      .refuses({ kind: "notYourCustomer" });
    given(...cast, related(), unrelated())
      .when(act)
      .refuses({ kind: "notYourCustomer" });
  });
});
