import type { LinkProblem } from "@countersign/domain";
import type { Values } from "../catalogue/message.ts";
import type { SharedKey } from "../locales/shared.ts";

/** The message for a broken link and its values; the broken part stands in the tag `<code>`. */
export interface LinkProblemMessage {
  readonly key: SharedKey;
  readonly values: Values;
}

/** @example const { key, values } = linkProblemMessage(problem); rich(key, { code: <Mono /> }, values) */
export function linkProblemMessage(problem: LinkProblem): LinkProblemMessage {
  return { key: `linkProblem.${problem.problem}`, values: valuesOf(problem) };
}

function valuesOf(problem: LinkProblem): Values {
  switch (problem.problem) {
    case "notALink":
      return { part: problem.text };
    case "invitationTypeMissing":
      return {};
    case "parameterMissing":
      return { part: problem.parameter };
    case "idMalformed":
      return { parameter: problem.parameter, part: problem.value };
    case "invitationTypeUnknown":
    case "invitationTypeNotRehearsed":
    case "locationIdMalformed":
    case "flagMalformed":
      return { part: problem.value };
    case "routeUnknown":
      return { part: problem.route };
    default:
      return problem satisfies never;
  }
}
