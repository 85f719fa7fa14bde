import { describe, expect, it } from "vitest";
import { MpnId, TenantId } from "../primitives.ts";
import { examplesIn } from "../testing/examples.ts";
import invalid from "./invalid.txt?raw";
import type { Invitation } from "./invitation.ts";
import { LinkProblem } from "./link-problem.ts";
import { parseInvitationUrl, type PortalLink } from "./parse-invitation-url.ts";
import valid from "./valid.txt?raw";

const oriolus = TenantId.parse("b0000001-0000-4000-8000-000000000000");
const ciconia = TenantId.parse("b0000003-0000-4000-8000-000000000000");
const parus = TenantId.parse("b0000004-0000-4000-8000-000000000000");

function expectedLink([asks, ...details]: readonly string[]): PortalLink {
  if (asks === "agreement" || asks === "nothing") return { asks };
  const adminPrivileges = details.includes("with-admin");
  const invitation: Invitation =
    asks === "direct"
      ? { kind: "reseller", partnerId: oriolus, adminPrivileges }
      : {
          kind: "indirectReseller",
          partnerId: parus,
          msppId: MpnId.parse("5550104"),
          providerId: details.includes("with-provider") ? ciconia : null,
          adminPrivileges,
        };
  return { asks: "invitation", invitation, routeMissing: details.includes("routeless") };
}

describe("an address of the admin center", () => {
  it.each(examplesIn(valid))("is read as $words: $example", ({ words, example }) => {
    expect(parseInvitationUrl(example)).toEqual(expectedLink(words));
  });

  it("may stand between spaces and line ends, as it is copied from a mail", () => {
    const [first] = examplesIn(valid);
    const example = first?.example ?? "";
    expect(parseInvitationUrl(` \n${example}\r\n `)).toEqual(parseInvitationUrl(example));
  });

  it("may be broken over lines by a mail program", () => {
    const [first] = examplesIn(valid);
    const example = first?.example ?? "";
    const wrapped = example.replace("&msppId", "\r\n&msppId");
    expect(parseInvitationUrl(wrapped)).toEqual(parseInvitationUrl(example));
  });
});

function expectedProblem(
  [problem = "", ...details]: readonly string[],
  example: string,
): LinkProblem {
  switch (problem) {
    case "notALink":
      return { problem, text: example };
    case "parameterMissing":
      return LinkProblem.parse({ problem, parameter: details[0] });
    case "idMalformed":
      return LinkProblem.parse({ problem, parameter: details[0], value: details[1] });
    case "routeUnknown":
      return LinkProblem.parse({ problem, route: details[0] });
    case "invitationTypeMissing":
      return { problem };
    default:
      return LinkProblem.parse({ problem, value: details[0] });
  }
}

describe("a broken invitation", () => {
  it.each(examplesIn(invalid))(
    "is told what is wrong: $words in $example",
    ({ words, example }) => {
      expect(parseInvitationUrl(example)).toEqual({
        asks: "brokenInvitation",
        problem: expectedProblem(words, example),
      });
    },
  );

  it("has an example for everything that can be wrong with a link", () => {
    const shown = examplesIn(invalid).map(({ words: [problem] }) => problem);
    const known = LinkProblem.options.map(({ shape }) => shape.problem.value);
    expect(new Set(shown)).toEqual(new Set(known));
  });
});
