import { describe, expect, it } from "vitest";
import { aCustomer, anAgreementText } from "../testing/builders.ts";
import { cast, customer, englishText, polishText } from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import { emptyWorld } from "../world/world.ts";
import { agreementTextFor, isPublished, realAgreementLanguageOf } from "./questions.ts";

const swiss = aCustomer({ country: "CH" });

describe("the agreement text offered to a customer", () => {
  it("is in the language of its country where we have it", () => {
    expect(agreementTextFor(worldAfter(...cast), customer)).toEqual(polishText);
  });

  it("is in English where we do not have it", () => {
    expect(agreementTextFor(worldAfter(...cast), swiss)).toEqual(englishText);
  });

  it("is the newest version in that language, whatever the order of publishing", () => {
    const newer = anAgreementText({ version: "2023-03" });
    const older = anAgreementText({ version: "2020-01" });
    const world = worldAfter(
      ...cast,
      { type: "agreementTextPublished", text: newer },
      { type: "agreementTextPublished", text: older },
    );
    expect(agreementTextFor(world, customer)).toEqual(newer);
  });

  it("takes the country's languages in their order", () => {
    const french = anAgreementText({ language: "fr-FR" });
    const italian = anAgreementText({ language: "it-IT" });
    const world = worldAfter(
      ...cast,
      { type: "agreementTextPublished", text: italian },
      { type: "agreementTextPublished", text: french },
    );
    expect(agreementTextFor(world, swiss)).toEqual(french);
  });

  it("is missing only in a scenario that publishes none, which is a bug of the scenario", () => {
    expect(() => agreementTextFor(emptyWorld(), customer)).toThrow(
      "No agreement text is published for PL",
    );
  });
});

describe("the language of the real agreement", () => {
  it.each([
    ["PL", "pl-PL"],
    ["CH", "fr-FR"],
    ["ES", "es-ES"],
    ["US", "en-US"],
  ])("is for %s %s", (country, language) => {
    expect(realAgreementLanguageOf(aCustomer({ country }))).toBe(language);
  });
});

describe("a published text", () => {
  const world = worldAfter(...cast);

  it("is known to the letter", () => {
    expect(isPublished(world, polishText)).toBe(true);
    expect(isPublished(world, { ...polishText, hash: "f".repeat(64) })).toBe(false);
    expect(isPublished(world, { ...polishText, version: "2019-01" })).toBe(false);
  });
});
