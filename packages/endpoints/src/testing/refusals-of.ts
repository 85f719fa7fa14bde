import { REFUSALS, type Refusal, type RefusalKind } from "@countersign/domain";
import { RULES } from "@countersign/domain/rule-book";
import { refusalExamples } from "@countersign/domain/testing";
import type { AnyContractProcedure, ErrorMap } from "@orpc/contract";
import type { HttpHandler } from "msw";
import type { ExplainedRefusal } from "../explained-refusal.ts";
import { PersonCard } from "../views/person-card.ts";
import { stubEndpoint } from "./stub-endpoint.ts";
import { refuses } from "./stubbed-error.ts";

export type Endpoint = AnyContractProcedure;
type WithErrors = { readonly "~orpc": { readonly errorMap: ErrorMap } };

/** An example of every refusal that the contract names for an endpoint, by every rule that it follows. A sandbox that is gone refuses all of them. */
function refusalsOf({ "~orpc": { errorMap } }: WithErrors): ExplainedRefusal[] {
  return Object.keys(errorMap)
    .filter(isRefusalKind)
    .filter((kind) => kind !== "unknownSandbox")
    .flatMap(examplesOf);
}

export type RefusalCase<Screen> = {
  readonly name: string;
  readonly screen: Screen;
  readonly why: ExplainedRefusal;
  readonly kind: RefusalKind;
  readonly rule: string;
};

/**
 * A case for every refusal that screens, by what a person does there, can be answered by their endpoints. In Polish each
 * refusal once: its words are its own, whichever screen shows them.
 */
export function refusalCases<Screen extends { readonly endpoint: Endpoint }>(
  screens: Readonly<Record<string, Screen>>,
  locale: "en" | "pl",
): readonly RefusalCase<Screen>[] {
  const cases = Object.entries(screens).flatMap(([name, screen]) =>
    refusalsOf(screen.endpoint).map((why) => {
      const { kind, rule } = why.refusal;
      return { name, screen, why, kind, rule };
    }),
  );
  if (locale === "en") return cases;
  return [...new Map(cases.map((each) => [`${each.kind}/${each.rule}`, each])).values()];
}

function examplesOf(kind: RefusalKind): ExplainedRefusal[] {
  return refusalExamples(kind).map((refusal) => ({
    refusal,
    names: namesIn(refusal),
    curedBy: RULES[refusal.rule].cure === "nobody" ? [] : [helper],
  }));
}

/** Whoever can take the obstacle away. */
const helper = PersonCard.parse({
  side: "partner",
  personId: "d0000000-0000-4000-8000-000000000000",
  displayName: "Helena Czapla",
  userPrincipalName: "helena.czapla@ardea.example",
  email: "helena.czapla@ardea.example",
  tenantId: "e0000000-0000-4000-8000-000000000000",
  companyName: "Ardea Systems",
  account: "ready",
  roles: ["adminAgent"],
  partnerKind: "directBill",
  mayAttestAgreements: true,
});

const GUIDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

/** A name for every id among the facts. */
function namesIn({ facts }: Refusal): ExplainedRefusal["names"] {
  const ids = JSON.stringify(facts).match(GUIDS) ?? [];
  return Object.fromEntries(ids.map((id, position) => [id, `Firma ${position + 1}`]));
}

function isRefusalKind(code: string): code is RefusalKind {
  return Object.hasOwn(REFUSALS, code);
}

/** The endpoint refuses everybody for this reason. */
export function refusing(endpoint: Endpoint, why: ExplainedRefusal): HttpHandler {
  return stubEndpoint(endpoint, () => ({ error: refuses(why) }));
}
