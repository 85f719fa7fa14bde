import { describe, it } from "vitest";
import { freshId } from "../moment.ts";
import { aMoment } from "../testing/builders.ts";
import { cast, customer, direct } from "../testing/cast.ts";
import { given } from "../testing/given.ts";
import { PurchasedProduct } from "./product.ts";

const purchase = {
  customerId: customer.tenantId,
  partnerId: direct.tenantId,
  product: "azurePlan",
  purchasedOn: "2019-11-14",
} as const;

describe("recording an earlier purchase", () => {
  it.each(PurchasedProduct.options)(
    "gives the customer a history of %s without a record",
    (product) => {
      given(...cast)
        .when({ type: "recordEarlierPurchase", ...purchase, product })
        .thenHappens({
          type: "earlierPurchaseRecorded",
          purchase: { ...purchase, product, purchaseId: freshId(aMoment(), 0) },
        });
    },
  );

  it("is open until the last day before the vendor required the agreement", () => {
    given(...cast)
      .when({ type: "recordEarlierPurchase", ...purchase, purchasedOn: "2020-01-31" })
      .thenKeeps("earlierPurchaseRecorded");
  });

  it("is refused from 1 February 2020 on: a purchase needs a record since that day", () => {
    given(...cast)
      .when({ type: "recordEarlierPurchase", ...purchase, purchasedOn: "2020-02-01" })
      .refuses({
        kind: "purchaseNotEarlier",
        rule: "earlierPurchasesPredateAgreement",
        facts: { purchasedOn: "2020-02-01", agreementRequiredFrom: "2020-02-01" },
      });
  });
});
