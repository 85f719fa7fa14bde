import { TenantId } from "@countersign/domain";
import { describe, expect, it } from "vitest";
import { OPERATIONS } from "../operations/operations.ts";
import { budgetOf, BUDGETS } from "./budgets.ts";
import { createThrottle } from "./throttle.ts";

const START = Date.parse("2026-04-21T10:42:00.000Z");
const partner = TenantId.parse("b0000001-0000-4000-8000-000000000000");
const other = TenantId.parse("b0000002-0000-4000-8000-000000000000");
const customer = TenantId.parse("c0000001-0000-4000-8000-000000000000");
const neighbour = TenantId.parse("c0000002-0000-4000-8000-000000000000");
const by = { partnerId: partner, customerId: customer };

function aThrottle() {
  let now = START;
  const throttle = createThrottle(() => new Date(now));
  return {
    ...throttle,
    wait: (time: number) => {
      now += time;
    },
    countMany: (times: number) =>
      Array.from({ length: times }, () => throttle.count("customers", by)).filter(
        (seconds) => seconds !== null,
      ),
  };
}

describe("a budget of calls", () => {
  it("takes five hundred in a minute and refuses the next with the seconds that are left", () => {
    const throttle = aThrottle();
    expect(throttle.countMany(500)).toEqual([]);
    expect(throttle.count("customers", by)).toBe(60);
    throttle.wait(17_500);
    expect(throttle.count("customers", by)).toBe(43);
  });

  it("is whole again after the seconds that it told, and not a moment sooner", () => {
    const throttle = aThrottle();
    throttle.wait(250);
    throttle.countMany(500);
    throttle.wait(30_400);
    const told = throttle.count("customers", by);
    expect(told).toBe(30);
    throttle.wait(29_599);
    expect(throttle.count("customers", by)).toBe(1);
    throttle.wait(1);
    expect(throttle.countMany(501)).toEqual([60]);
  });

  it("does not count what it refuses", () => {
    const throttle = aThrottle();
    expect(throttle.countMany(900)).toHaveLength(400);
    expect(throttle.minutes()).toEqual([
      {
        budget: "customers",
        partnerId: partner,
        customerId: null,
        calls: 500,
        limit: 500,
        endsAt: "2026-04-21T10:43:00.000Z",
      },
    ]);
    throttle.wait(60_000);
    expect(throttle.minutes()).toEqual([]);
  });

  it("is a partner's own, and its own beside the others", () => {
    const throttle = aThrottle();
    throttle.countMany(500);
    expect(throttle.count("customers", { ...by, customerId: neighbour })).toBe(60);
    expect(throttle.count("customers", { ...by, partnerId: other })).toBeNull();
    expect(throttle.count("orders", by)).toBeNull();
  });

  it("is a partner's for each customer where carts are counted", () => {
    const throttle = aThrottle();
    for (let call = 0; call < BUDGETS.carts.calls; call += 1) throttle.count("carts", by);
    expect(throttle.count("carts", by)).toBe(60);
    expect(throttle.count("carts", { ...by, customerId: neighbour })).toBeNull();
  });
});

describe("which budget a call is taken from", () => {
  const counted = (name: string): readonly string[] =>
    OPERATIONS.filter((operation) => budgetOf(operation) === name).map((each) => each.name);

  it("is said for what the vendor lists, and for nothing else", () => {
    expect(counted("testEvents")).toEqual(["createTestEvent"]);
    expect(counted("carts")).toEqual(["createCart", "updateCart", "checkOutCart"]);
    expect(counted("orders")).toEqual(
      expect.arrayContaining(["createOrder", "listOrders", "getOrder"]),
    );
    expect(counted("subscriptions")).toEqual(
      expect.arrayContaining(["listSubscriptions", "getSubscription", "updateSubscription"]),
    );
    expect(counted("customers")).toEqual(
      expect.arrayContaining([
        "listCustomers",
        "createCustomer",
        "getCustomer",
        "changeCustomer",
        "getBillingProfile",
        "getCompanyProfile",
      ]),
    );
    for (const path of ["/v1/customers/:customerId/agreements", "/v1/agreements", "/v1/products"]) {
      expect(budgetOf({ method: "GET", path })).toBeNull();
    }
    expect(budgetOf({ method: "GET", path: "/v1/customers/:customerId/carts/:cartId" })).toBeNull();
  });
});
