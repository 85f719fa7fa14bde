import { describe, expect, it } from "vitest";
import { Era } from "./era.ts";
import { Cure, isRuleId, RULES, rulesOf } from "./rules.ts";
import { SOURCES } from "./sources.ts";

const rules = Object.entries(RULES);

describe("the rule book", () => {
  it.each(rules)(
    "says where %s comes from: a document, its date and where it can be read",
    (_, { source }) => {
      expect(source.document).not.toBe("");
      expect(source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      expect(source.url).toMatch(/^(https:\/\/learn\.microsoft\.com\/|docs\/)/u);
    },
  );

  it.each(rules)("says in which eras %s holds and what helps against it", (_, { eras, cure }) => {
    expect(eras.length).toBeGreaterThan(0);
    expect(Cure.options).toContain(cure);
  });

  it("never calls confirmed what comes from us, nor ours what comes from the vendor", () => {
    const wrong = rules.filter(([, { source, certainty }]) =>
      source.url.startsWith("docs/") ? certainty === "confirmed" : certainty === "ours",
    );
    expect(wrong).toEqual([]);
  });

  it("cites every source that it lists, and lists every cure that it uses", () => {
    const cited = new Set(rules.map(([, { source }]) => source.url));
    expect(cited).toEqual(new Set(Object.values(SOURCES).map(({ url }) => url)));
    const used = new Set<string>(rules.map(([, { cure }]) => cure));
    expect(used).toEqual(new Set(Cure.options));
  });

  it("holds its names apart from those of anything else", () => {
    expect(isRuleId("acceptanceDateIsPast")).toBe(true);
    expect(isRuleId("toString")).toBe(false);
  });
});

describe("an era", () => {
  it.each(Era.options)("%s has the rules that hold in it", (era) => {
    const held = rules
      .filter(([, { eras }]) => eras.some((each) => each === era))
      .map(([id]) => id);
    expect(rulesOf(era)).toEqual(held);
  });

  it("of 2026 no longer has the console's own attestation by agents", () => {
    expect(rulesOf("2021")).toContain("agentsAttest");
    expect(rulesOf("2026")).not.toContain("agentsAttest");
  });
});
