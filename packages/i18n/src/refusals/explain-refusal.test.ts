import { REFUSALS, type RefusalKind } from "@countersign/domain";
import { refusalExamples } from "@countersign/domain/testing";
import { describe, expect, it } from "vitest";
import { sharedTranslator } from "../testing/shared-translator.ts";
import { explainRefusal } from "./explain-refusal.ts";

const kinds = Object.keys(REFUSALS).filter((kind): kind is RefusalKind =>
  Object.hasOwn(REFUSALS, kind),
);
const zofia = {
  displayName: "Zofia Wilk",
  companyName: "Oriolus Cloud",
  roles: ["adminAgent"],
} as const;
const nobody = { displayName: "Igor Sowa", companyName: "Oriolus Cloud", roles: [] };

describe.each(["en", "pl"] as const)("what is behind Why?, in %s", (locale) => {
  it.each(kinds.flatMap(refusalExamples))(
    "names facts, rule and source of $kind by $rule",
    async (refusal) => {
      const words = await sharedTranslator(locale);
      const why = { refusal, names: {}, curedBy: [] };
      const { what, why: because, next, explanation } = explainRefusal(why, words);
      const { facts, rule, source } = explanation;
      const said = [what, because, next, rule, source, ...facts.map(({ text }) => text)];
      expect(facts).not.toEqual([]);
      expect(said.filter((text) => text === "" || /[{}]|undefined/u.test(text))).toEqual([]);
    },
  );
});

describe("who can fix it", () => {
  const [refusal] = refusalExamples("roleMayNotAttest");

  it("is named with role and organisation", async () => {
    const words = await sharedTranslator("en");
    const people = { refusal, names: {}, curedBy: [zofia, nobody] } as const;
    expect(explainRefusal(people, words).explanation.whoCanCure).toBe(
      "Zofia Wilk (Admin agent, Oriolus Cloud) and Igor Sowa (No role, Oriolus Cloud)",
    );
  });

  it("is whoever the rule names where nobody of the sandbox is known", async () => {
    const words = await sharedTranslator("en");
    const { explanation } = explainRefusal({ refusal, names: {}, curedBy: [] }, words);
    expect(explanation.whoCanCure).toBe("An Admin agent or Sales agent of the partner");
  });

  it("is the customer, who can authorize another partner, where none of its partners can confirm", async () => {
    const words = await sharedTranslator("en");
    const [alone] = refusalExamples("contactPartnerToConfirm");
    const { explanation } = explainRefusal({ refusal: alone, names: {}, curedBy: [] }, words);
    expect(explanation.whoCanCure).toBe("You, by authorizing a partner that can confirm");
  });

  it("is left out where only a different request helps", async () => {
    const words = await sharedTranslator("en");
    const [hopeless] = refusalExamples("countryOutsideMarket");
    expect(
      explainRefusal({ refusal: hopeless, names: {}, curedBy: [] }, words).explanation,
    ).not.toHaveProperty("whoCanCure");
  });
});

describe("the names in the facts", () => {
  it("stand in place of their ids, which are shown where no name is known", async () => {
    const words = await sharedTranslator("pl");
    const [refusal] = refusalExamples("invitationKindMismatch");
    const partnerId = "partnerId" in refusal.facts ? refusal.facts.partnerId : "";
    const named = { refusal, names: { [partnerId]: "Parus Studio" }, curedBy: [] };
    const [kind] = explainRefusal(named, words).explanation.facts;
    expect(kind?.text).toMatch(/^Parus Studio: /u);
    const [unnamed] = explainRefusal({ ...named, names: {} }, words).explanation.facts;
    expect(unnamed?.text).toMatch(new RegExp(`^${partnerId}: `, "u"));
  });
});
