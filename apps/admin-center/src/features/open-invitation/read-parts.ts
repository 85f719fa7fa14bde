import { type LinkProblem, parameterNamed, type RefusalKind } from "@countersign/domain";
import type { ExplainedRefusal } from "@countersign/endpoints";

/** The parts of an invitation link, in the vendor's order; `route` is what follows the `#`. */
export const PARTS = ["invType", "partnerId", "msppId", "indirectCSPId", "DAP", "route"] as const;
export type Part = (typeof PARTS)[number];

/** What stands in the address for each part, under any of its names, as it was typed. `null`: not in the link. */
export type ReadParts = Readonly<Record<Part, string | null>>;

/** For the eye only: what the link says is `parseInvitationUrl`'s to judge. */
export function readParts(address: string): ReadParts {
  const { search, hash } = new URL(address);
  const [, queryInRoute = ""] = hash.split("?");
  const pairs = [search, queryInRoute].flatMap((text) =>
    Array.from(new URLSearchParams(text).entries()),
  );
  const found = new Map<Part, string>(pairs.flatMap(knownPart));
  if (hash.length > 1) found.set("route", hash);
  const valueOf = (part: Part): string | null => found.get(part) ?? null;
  return {
    invType: valueOf("invType"),
    partnerId: valueOf("partnerId"),
    msppId: valueOf("msppId"),
    indirectCSPId: valueOf("indirectCSPId"),
    DAP: valueOf("DAP"),
    route: valueOf("route"),
  };
}

function knownPart([name, value]: readonly [string, string]): [Part, string][] {
  const part = parameterNamed(name.trim().replace(/^amp;/iu, ""));
  return part === null ? [] : [[part, value]];
}

/** The part that a link which cannot be read stumbles over. */
export function wrongPartOf(problem: LinkProblem): Part | null {
  switch (problem.problem) {
    case "notALink":
      return null;
    case "invitationTypeMissing":
    case "invitationTypeUnknown":
    case "invitationTypeNotRehearsed":
      return "invType";
    case "parameterMissing":
    case "idMalformed":
      return problem.parameter;
    case "locationIdMalformed":
      return "msppId";
    case "flagMalformed":
      return "DAP";
    case "routeUnknown":
      return "route";
    default:
      return problem satisfies never;
  }
}

const REFUSED_PARTS: Partial<Record<RefusalKind, Part>> = {
  invitationKindMismatch: "invType",
  locationNotTheResellers: "msppId",
  providerNotLinked: "indirectCSPId",
  partnerIsOwnTenant: "partnerId",
  countryOutsideMarket: "partnerId",
};

/** The part that a readable link is refused for. */
export function refusedPartOf({ refusal }: ExplainedRefusal): Part | null {
  if (refusal.kind === "invitationUnknownPartner") return refusal.facts.parameter;
  return REFUSED_PARTS[refusal.kind] ?? null;
}
