import { CountryCode } from "@countersign/domain";
import { describe, expect, it } from "vitest";
import { addressLine } from "./address-line.ts";
import { createFormats } from "./formats.ts";

const country = CountryCode.parse("PL");
const address = { line1: "ul. Szkolna 3", city: "Sopot", postalCode: "81-701" };

describe("an address on one line", () => {
  it("names the country in the reader's language and leaves out what there is not", () => {
    const located = { address, country };
    expect(addressLine(located, { formats: createFormats("en") })).toBe(
      "ul. Szkolna 3, 81-701 Sopot, Poland",
    );
    expect(addressLine(located, { formats: createFormats("pl") })).toBe(
      "ul. Szkolna 3, 81-701 Sopot, Polska",
    );
  });

  it("holds the second line after the first, and the state before the country", () => {
    const located = { address: { ...address, line2: "lok. 2", state: "Pomorskie" }, country };
    expect(addressLine(located, { formats: createFormats("en") })).toBe(
      "ul. Szkolna 3, lok. 2, 81-701 Sopot, Pomorskie, Poland",
    );
  });
});
