import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { EmailAddress, PersonName, PhoneNumber } from "./contact.ts";
import { CustomDomainName } from "./customer/custom-domain.ts";
import { CalendarDate, Instant } from "./instant.ts";
import invalid from "./invalid.txt?raw";
import { CountryCode, DomainName, LanguageTag, MpnId, TenantId } from "./primitives.ts";
import { SandboxKey } from "./sandbox/sandbox-key.ts";
import { examplesIn } from "./testing/examples.ts";
import valid from "./valid.txt?raw";

const formats = new Map<string, z.ZodType>([
  ["instant", Instant],
  ["day", CalendarDate],
  ["guid", TenantId],
  ["location", MpnId],
  ["country", CountryCode],
  ["language", LanguageTag],
  ["domain", DomainName],
  ["custom domain", CustomDomainName],
  ["phone", PhoneNumber],
  ["mail", EmailAddress],
  ["name", PersonName],
  ["key", SandboxKey],
]);

function accepts(words: readonly string[], example: string): boolean {
  const format = formats.get(words.join(" "));
  if (format === undefined) throw new Error(`No format is called ${words.join(" ")}.`);
  return format.safeParse(example).success;
}

describe("the formats", () => {
  it.each(examplesIn(valid))("of a $words accept $example", ({ words, example }) => {
    expect(accepts(words, example)).toBe(true);
  });

  it.each(examplesIn(invalid))("of a $words refuse “$example”", ({ words, example }) => {
    expect(accepts(words, example)).toBe(false);
  });

  it("have examples of both sorts each", () => {
    for (const list of [valid, invalid]) {
      const shown = new Set(examplesIn(list).map(({ words }) => words.join(" ")));
      expect(shown).toEqual(new Set(formats.keys()));
    }
  });

  it("write ids and domains in lower case, so that they compare as they are", () => {
    expect(TenantId.parse("B0000001-0000-4000-8000-00000000000A")).toBe(
      "b0000001-0000-4000-8000-00000000000a",
    );
    expect(DomainName.parse("Betula-Training.onmicrosoft.com")).toBe(
      "betula-training.onmicrosoft.com",
    );
  });
});

describe("instants", () => {
  it("sort as text in the order of time, because all have the same precision", () => {
    const told = [
      "2026-04-21T10:42:00.001Z",
      "2026-04-21T10:42:00.000Z",
      "2025-12-31T23:59:59.999Z",
    ];
    const inOrder = told.toSorted((one, other) => Date.parse(one) - Date.parse(other));
    expect(told.map((text) => Instant.parse(text)).toSorted()).toEqual(inOrder);
  });
});
