import { describe, expect, it } from "vitest";
import { isSameContact, PrimaryContact } from "./contact.ts";
import { aContact } from "./testing/builders.ts";

describe("one contact and another", () => {
  const phoneNumber = "+48 00 555 09 60";

  it.each([
    ["letter case differs", aContact({ firstName: "IGA", email: "IGA@ACER.example" })],
    ["spaces stand around a name", aContact({ lastName: "  Klon " })],
  ])("are the same when only %s", (_, other) => {
    expect(isSameContact(aContact(), other)).toBe(true);
  });

  it.each([
    ["the first name", { firstName: "Ina" }],
    ["the last name", { lastName: "Klonowska" }],
    ["the mail address", { email: "klon@acer.example" }],
    ["the phone, where one has none", { phoneNumber }],
  ])("differ when %s differs", (_, change) => {
    expect(isSameContact(aContact(), aContact(change))).toBe(false);
  });

  it("do not run into each other at the borders of their fields", () => {
    const one = aContact({ firstName: "Anna Maria", lastName: "Klon" });
    const other = aContact({ firstName: "Anna", lastName: "Maria Klon" });
    expect(isSameContact(one, other)).toBe(false);
  });
});

describe("a primary contact", () => {
  it("may lack a phone number, and nothing else", () => {
    const { firstName: _, ...nameless } = aContact();
    expect(PrimaryContact.safeParse(aContact()).success).toBe(true);
    expect(PrimaryContact.safeParse(nameless).success).toBe(false);
  });

  it("has no field that nobody knows", () => {
    expect(PrimaryContact.safeParse({ ...aContact(), title: "Dr" }).success).toBe(false);
  });
});
