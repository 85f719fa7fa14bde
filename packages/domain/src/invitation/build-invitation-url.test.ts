import {
  array,
  assert,
  boolean,
  constantFrom,
  oneof,
  property,
  record,
  uuid,
  integer,
  option,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { MpnId, TenantId } from "../primitives.ts";
import { anIndirectInvitation, anInvitation } from "../testing/builders.ts";
import {
  buildAgreementUrl,
  buildInvitationUrl,
  buildAdminHomeUrl,
  buildProductsUrl,
  buildProfileUrl,
  invitationParameters,
} from "./build-invitation-url.ts";
import { Invitation } from "./invitation.ts";
import { parseInvitationUrl } from "./parse-invitation-url.ts";

const SEED = 20_201_201;
const ROOT = "http://127.0.0.1:4280";

const tenantId = uuid().map((id) => TenantId.parse(id));
const msppId = integer({ min: 1000, max: 9_999_999_999 }).map((id) => MpnId.parse(String(id)));
const invitations = oneof(
  record({ kind: constantFrom("reseller"), partnerId: tenantId, adminPrivileges: boolean() }),
  record({
    kind: constantFrom("indirectReseller"),
    partnerId: tenantId,
    msppId,
    providerId: option(tenantId),
    adminPrivileges: boolean(),
  }),
).map((invitation) => Invitation.parse(invitation));
const roots = constantFrom(
  ROOT,
  `${ROOT}/s/monday-class`,
  "https://admin.microsoft.com",
  "http://[::1]:4280",
);

describe("the invitation link", () => {
  it("has the vendor's form, with the sandbox in place of its host", () => {
    expect(buildInvitationUrl(anInvitation(), ROOT)).toBe(
      "http://127.0.0.1:4280/Adminportal/Home?invType=ResellerRelationship" +
        "&partnerId=a0000000-0000-4000-8000-000000000001&msppId=0&DAP=true" +
        "#/BillingAccounts/partner-invitation",
    );
  });

  it("names reseller, its location and its provider when it is indirect", () => {
    expect(buildInvitationUrl(anIndirectInvitation(), `${ROOT}/s/monday-class`)).toBe(
      "http://127.0.0.1:4280/s/monday-class/Adminportal/Home?invType=IndirectResellerRelationship" +
        "&partnerId=a0000000-0000-4000-8000-000000000004&msppId=5550904" +
        "&indirectCSPId=a0000000-0000-4000-8000-000000000003&DAP=false" +
        "#/BillingAccounts/partner-invitation",
    );
  });

  it("is made of named parts, in the order in which they stand", () => {
    expect(
      invitationParameters(anIndirectInvitation({ providerId: null })).map(({ name }) => name),
    ).toEqual(["invType", "partnerId", "msppId", "DAP"]);
  });

  it("says the same when it is read again", () => {
    assert(
      property(invitations, roots, (invitation, root) => {
        expect(parseInvitationUrl(buildInvitationUrl(invitation, root))).toEqual({
          asks: "invitation",
          invitation,
          routeMissing: false,
        });
      }),
      { seed: SEED },
    );
  });

  it("survives what people and mail programs do to it", () => {
    const damage = array(constantFrom(...Object.values(DAMAGES)), { maxLength: 4 });
    assert(
      property(invitations, damage, (invitation, damages) => {
        const link = damages.reduce(
          (text, change) => change(text),
          buildInvitationUrl(invitation, ROOT),
        );
        expect(parseInvitationUrl(link)).toMatchObject({ asks: "invitation", invitation });
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

const DAMAGES = {
  louder: (link: string) => link.replace(/[^#]*/u, (text) => text.toUpperCase()),
  quieter: (link: string) => link.toLowerCase(),
  reversed: (link: string) =>
    link.replace(/\?([^#]*)/u, (_, query: string) => `?${query.split("&").toReversed().join("&")}`),
  routeless: (link: string) => link.replace(/#.*$/u, ""),
  newRoute: (link: string) => link.replace(/#.*$/u, "#/partners/invitation"),
  otherHost: (link: string) => link.replace(/^https?:\/\/[^/]+/iu, "https://admin.microsoft.com"),
  braced: (link: string) =>
    link.replace(/partnerid=([0-9a-f-]{36})/iu, (_, id: string) => `partnerId={${id}}`),
  spaced: (link: string) => `  ${link} `,
  tracked: (link: string) => link.replace("?", "?utm_medium=email&"),
} as const;

describe("the links beside the invitation", () => {
  it("lead an existing customer to the agreement alone", () => {
    expect(parseInvitationUrl(buildAgreementUrl(`${ROOT}/s/monday-class`))).toEqual({
      asks: "agreement",
    });
  });

  it.each([buildProfileUrl, buildProductsUrl, buildAdminHomeUrl])(
    "lead a customer to its own pages, which ask for nothing: %o",
    (build) => {
      expect(parseInvitationUrl(build(ROOT))).toEqual({ asks: "nothing" });
    },
  );
});
