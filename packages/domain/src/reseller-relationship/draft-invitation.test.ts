import { describe, expect, it } from "vitest";
import { anIndirectInvitation, anInvitation } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  direct,
  globalAdmin,
  helpdeskAgent,
  partnerGlobalAdmin,
  provider,
  providerAgent,
  reseller,
  resellerAgent,
  salesAgent,
} from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import { draftInvitations } from "./draft-invitation.ts";

const world = worldAfter(...cast);

describe("the invitations a partner can make", () => {
  it.each([
    ["an Admin agent", adminAgent],
    ["a Sales agent", salesAgent],
  ])("are shown to %s of a direct-bill partner: its own, admin privileges ticked", (_, person) => {
    expect(draftInvitations(world, person.personId)).toEqual({
      ok: true,
      value: [{ partner: direct, provider: null, invitation: anInvitation() }],
    });
  });

  it.each([
    ["a reseller, with each of its providers", resellerAgent],
    ["a provider, with each of its resellers", providerAgent],
  ])("name reseller and provider for %s", (_, person) => {
    expect(draftInvitations(world, person.personId)).toEqual({
      ok: true,
      value: [
        {
          partner: reseller,
          provider,
          invitation: anIndirectInvitation({ adminPrivileges: true }),
        },
      ],
    });
  });

  it.each([
    ["a Helpdesk agent", helpdeskAgent],
    ["a Global admin without an agent role", partnerGlobalAdmin],
  ])("are refused to %s, who is told which roles may", (_, person) => {
    expect(draftInvitations(world, person.personId)).toEqual({
      ok: false,
      refusal: {
        kind: "roleMayNotInvite",
        rule: "agentsInvite",
        facts: {
          partnerId: direct.tenantId,
          roles: person.roles,
          allowed: ["adminAgent", "salesAgent"],
        },
      },
    });
  });

  it("are no business of a customer's people", () => {
    expect(draftInvitations(world, globalAdmin.personId)).toMatchObject({
      ok: false,
      refusal: { kind: "unknownAccount" },
    });
  });
});
