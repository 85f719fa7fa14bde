import { describe, expect, it } from "vitest";
import { REFUSALS } from "./refusal.ts";
import { isRuleId, RULES } from "./rule-book/rules.ts";
import {
  closedTenant,
  heldBackInvitation,
  newCustomersOrder,
  newPartnersInvitation,
} from "./testing/other-rules.ts";
import { waysInto } from "./testing/ways-into-refusals.ts";

const refusals = [
  ...Object.values(waysInto),
  newPartnersInvitation,
  heldBackInvitation,
  newCustomersOrder,
  closedTenant,
].flatMap(({ refusal }) => refusal ?? []);

describe("every refusal", () => {
  it.each(Object.entries(waysInto))("%s can be met", (kind, answer) => {
    expect(answer).toMatchObject({ ok: false, refusal: { kind } });
  });

  it.each(refusals)("$kind by $rule is plain data that its schema reads back", (refusal) => {
    const received: unknown = JSON.parse(JSON.stringify(refusal));
    expect(REFUSALS[refusal.kind].parse(received)).toEqual(refusal);
  });

  it.each(refusals)("$kind by $rule carries facts of its own and no others", (refusal) => {
    const wordy = { ...refusal, facts: { ...refusal.facts, hint: "Look again." } };
    expect(REFUSALS[refusal.kind].safeParse(wordy).success).toBe(false);
  });

  it.each(refusals)(
    "$kind by $rule says no sentence: its facts are ids, names, dates and codes",
    (refusal) => {
      const { purchases: _, ...plain } = { purchases: [], ...refusal.facts };
      expect(JSON.stringify(plain)).not.toMatch(/\p{L}+ \p{L}+ \p{L}+/u);
    },
  );
});

describe("rules and refusals", () => {
  it("belong together: every rule is followed by a refusal that a test here meets", () => {
    const followed = new Set<string>(refusals.map(({ rule }) => rule));
    expect([...followed].toSorted()).toEqual(Object.keys(RULES).toSorted());
  });

  it.each(refusals)("$kind names a rule of the book: $rule", ({ rule }) => {
    expect(isRuleId(rule)).toBe(true);
  });
});
