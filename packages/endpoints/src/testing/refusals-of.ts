import { REFUSALS, type RefusalKind } from "@countersign/domain";
import { refusalExamples } from "@countersign/domain/testing";
import type { AnyContractProcedure, ErrorMap } from "@orpc/contract";
import type { HttpHandler } from "msw";
import type { ExplainedRefusal } from "../explained-refusal.ts";
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

/** A case for every refusal that screens, by what a person does there, can be answered by their endpoints. */
export function refusalCases<Screen extends { readonly endpoint: Endpoint }>(
  screens: Readonly<Record<string, Screen>>,
): readonly RefusalCase<Screen>[] {
  return Object.entries(screens).flatMap(([name, screen]) =>
    refusalsOf(screen.endpoint).map((why) => {
      const { kind, rule } = why.refusal;
      return { name, screen, why, kind, rule };
    }),
  );
}

function examplesOf(kind: RefusalKind): ExplainedRefusal[] {
  return refusalExamples(kind).map((refusal) => ({ refusal, names: {}, curedBy: [] }));
}

function isRefusalKind(code: string): code is RefusalKind {
  return Object.hasOwn(REFUSALS, code);
}

/** The endpoint refuses everybody for this reason. */
export function refusing(endpoint: Endpoint, why: ExplainedRefusal): HttpHandler {
  return stubEndpoint(endpoint, () => ({ error: refuses(why) }));
}
