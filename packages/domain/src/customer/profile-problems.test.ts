import { describe, expect, it } from "vitest";
import { aContact, aProfile } from "../testing/builders.ts";
import { companyNameProblem, companyNameWarning } from "./company-name.ts";
import type { CustomerProfile } from "./profile.ts";
import { profileProblems } from "./profile-problems.ts";

const phoneNumber = "+48 61 555 09 61";
const polish = aProfile().address;

function problemsOf(profile: CustomerProfile): readonly unknown[] {
  return profileProblems(profile, ["turdus.example"]).map(({ kind, facts }) =>
    Object.assign({ kind }, facts),
  );
}

function without<Key extends keyof CustomerProfile>(
  profile: CustomerProfile,
  key: Key,
): Omit<CustomerProfile, Key> {
  const { [key]: _, ...rest } = profile;
  return rest;
}

describe("the description of a new customer", () => {
  it("of a company in Poland has nothing wrong with it", () => {
    expect(problemsOf(aProfile())).toEqual([]);
  });

  it("tells everything at once, in the order of the form", () => {
    const profile = aProfile({
      companyName: "?",
      address: { line1: "3 Practice Lane", city: "Poznań", postalCode: "60" },
      registrationId: "12",
      primaryContact: aContact({ firstName: "I", email: "iga@Turdus.example" }),
    });
    expect(problemsOf(profile)).toEqual([
      { kind: "companyNameRefused", companyName: "?", reason: "onlySigns" },
      { kind: "invalidAddress", country: "PL", field: "state", example: null },
      { kind: "invalidAddress", country: "PL", field: "postalCode", example: "00-001" },
      { kind: "registrationIdInvalid", country: "PL", example: "5250001234" },
      { kind: "phoneNumberMissing", country: "PL" },
      { kind: "contactRefused", field: "firstName", reason: "oneCharacter" },
      { kind: "contactRefused", field: "email", reason: "partnerAddress" },
    ]);
  });

  it("needs a state from the country's own list, and none where the country has no list", () => {
    const address = { ...polish, state: "Bayern" };
    expect(problemsOf(aProfile({ address }))).toMatchObject([{ field: "state" }]);
    const german = { line1: "Practice Lane 4", city: "Halle", postalCode: "06108" };
    const company = without(aProfile({ country: "DE", address: german }), "registrationId");
    expect(problemsOf(company)).toEqual([]);
    expect(problemsOf({ ...company, address: { ...german, state: "Bayern" } })).toMatchObject([
      { field: "state", country: "DE" },
    ]);
  });

  it.each([
    ["PL", "60-001", true],
    ["PL", "60001", false],
    ["DE", "06108", true],
    ["GB", "sw1a 1aa", true],
    ["GB", "12345", false],
    ["NL", "1011 AB", true],
    ["VA", "whatever", true],
  ])("in %s takes the postal code %s: %s", (country, postalCode, fits) => {
    const profile = aProfile({ country, address: { ...polish, postalCode } });
    const codes = problemsOf(profile).filter((problem) =>
      JSON.stringify(problem).includes("postalCode"),
    );
    expect(codes.length === 0).toBe(fits);
  });

  it("asks for registration ID and phone where the country does, and for neither elsewhere", () => {
    const bare = without(aProfile({ primaryContact: aContact() }), "registrationId");
    expect(problemsOf(bare)).toEqual([
      { kind: "registrationIdMissing", country: "PL", example: "5250001234" },
      { kind: "phoneNumberMissing", country: "PL" },
    ]);
    const { state: _, ...address } = polish;
    expect(
      problemsOf({
        ...bare,
        ...aProfile({ country: "DE", address: { ...address, postalCode: "06108" } }),
        primaryContact: aContact(),
      }),
    ).toEqual([{ kind: "registrationIdInvalid", country: "DE", example: null }]);
  });

  it.each([
    ["iga@microsoft.com", "vendorAddress"],
    ["iga@MICROSOFT.com", "vendorAddress"],
    ["ola@turdus.example", "partnerAddress"],
  ])("is not reached at %s", (email, reason) => {
    const profile = aProfile({ primaryContact: aContact({ email, phoneNumber }) });
    expect(problemsOf(profile)).toEqual([{ kind: "contactRefused", field: "email", reason }]);
  });
});

describe("the name of a company", () => {
  it.each([
    ["A", "oneCharacter"],
    ["ł", "oneCharacter"],
    ["---", "onlySigns"],
    ["   ", "onlySigns"],
    ["LLC", "onlyLegalForm"],
    ["Sp. z o.o.", "onlyLegalForm"],
    ["Pty Ltd", "onlyLegalForm"],
  ])("is not %j", (name, reason) => {
    expect(companyNameProblem(name)).toBe(reason);
  });

  it.each(["3M", "Acer Press Ltd", "Zażółć Gęślą Sp. z o.o.", "株式会社", "X-1"])(
    "may be %s",
    (name) => {
      expect([companyNameProblem(name), companyNameWarning(name)]).toEqual([null, null]);
    },
  );

  it.each([
    ["acer.com", "looksLikeAddress"],
    ["999", "repeatsOneCharacter"],
    ["1 2 3", "isSpacedOut"],
  ])("%s looks odd and is let through", (name, warning) => {
    expect([companyNameProblem(name), companyNameWarning(name)]).toEqual([null, warning]);
  });
});
