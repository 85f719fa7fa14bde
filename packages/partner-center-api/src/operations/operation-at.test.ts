import { describe, expect, it } from "vitest";
import { isOperation, locate, PLACES } from "./operation-at.ts";

const CUSTOMER = "c0000001-0000-4000-8000-000000000000";

function named(method: string, path: string): string | null | undefined {
  const located = locate(method, path);
  return located === null ? undefined : (located.place?.name ?? null);
}

describe("what a call has come to", () => {
  it.each(PLACES.map((place) => [place.name, place] as const))(
    "is found by method and path: %s",
    (name, { method, path }) => {
      const called = path.replaceAll(/:\w+/gu, "Some-Thing%20Else");
      const located = locate(method, called);
      expect(located?.place?.name).toBe(name);
      const names = [...path.matchAll(/:(\w+)/gu)].map(([, each = ""]) => each);
      expect(located?.parameters).toEqual(
        Object.fromEntries(names.map((each) => [each, "Some-Thing Else"])),
      );
    },
  );

  it("is the same in other letters and with a slash at the end", () => {
    expect(named("GET", "/V1/CustomerS")).toBe("listCustomers");
    expect(named("GET", "/v1/customers/")).toBe("listCustomers");
    expect(locate("GET", `/v1/Customers/${CUSTOMER}/`)?.parameters).toEqual({
      customerId: CUSTOMER,
    });
  });

  it("is the part's own name before one that may be anything", () => {
    expect(named("GET", "/v1/customers/relationshipRequests")).toBe("requestRelationship");
    expect(named("GET", `/v1/customers/${CUSTOMER}`)).toBe("getCustomer");
  });

  it("answers a HEAD by what answers the GET, unless something answers it itself", () => {
    expect(named("HEAD", "/v1/customers")).toBe("listCustomers");
    expect(named("HEAD", "/v1/domains/betula.example")).toBe("headDomain");
  });

  it("is a path without the method where others are answered", () => {
    const located = locate("DELETE", "/v1/customers");
    expect(located?.place).toBeNull();
    expect(located?.there.map(({ method }) => method)).toEqual(["GET", "POST"]);
    expect(located?.there.every(isOperation)).toBe(true);
  });

  it.each([
    "/",
    "",
    "/v1",
    "/v1/customers/x/nowhere",
    "/v1/customers//",
    "/v1/constructor",
    "/v1/__proto__",
  ])("is nothing at %j", (path) => {
    expect(locate("GET", path)).toBeNull();
  });
});
