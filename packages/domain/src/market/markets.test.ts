import { describe, expect, it } from "vitest";
import { CountryCode } from "../primitives.ts";
import { agreementLanguagesOf, isSameMarket, Market, marketOf } from "./markets.ts";

function country(code: string): CountryCode {
  return CountryCode.parse(code);
}

describe("the market regions", () => {
  it.each([
    ["PL", "DE"],
    ["PL", "CH"],
    ["PL", "GB"],
    ["AU", "AU"],
  ])("hold %s and %s in one", (one, other) => {
    expect(isSameMarket(country(one), country(other))).toBe(true);
  });

  it.each([
    ["PL", "US"],
    ["US", "CA"],
    ["PL", "UA"],
    ["AU", "NZ"],
  ])("keep %s and %s apart", (one, other) => {
    expect(isSameMarket(country(one), country(other))).toBe(false);
  });

  it("do not know a country where the programme does not sell, not even to itself", () => {
    expect(marketOf(country("KP"))).toBeNull();
    expect(isSameMarket(country("KP"), country("KP"))).toBe(false);
  });

  it("each have a country", () => {
    const codes = [
      "NG",
      "SG",
      "AU",
      "BR",
      "CA",
      "PL",
      "IN",
      "JP",
      "KR",
      "MX",
      "UA",
      "NZ",
      "RU",
      "TW",
      "US",
    ];
    expect(new Set(codes.map((code) => marketOf(country(code))))).toEqual(new Set(Market.options));
  });
});

describe("the languages of the agreement", () => {
  it.each([
    ["PL", ["en-US", "pl-PL"]],
    ["DE", ["en-US", "de-DE"]],
    ["CH", ["en-US", "fr-FR", "de-DE", "it-IT"]],
    ["US", ["en-US"]],
  ])("of %s are %j, English first", (code, languages) => {
    expect(agreementLanguagesOf(country(code))).toEqual(languages);
  });

  it("are English alone where nothing is listed", () => {
    expect(agreementLanguagesOf(country("KP"))).toEqual(["en-US"]);
  });
});
