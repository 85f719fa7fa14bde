import { describe, expect, it } from "vitest";
import { anIndirectInvitation, anInvitation, aTenantId } from "../testing/builders.ts";
import {
  adminAgent,
  billingAdmin,
  cast,
  customer,
  direct,
  german,
  globalAdmin,
  polishText,
  provider,
  reseller,
} from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import {
  acceptedDirectly,
  bought,
  heldBack,
  related,
  relatedThroughProvider,
  rolesRemoved,
} from "../testing/happenings.ts";
import { reviewInvitation } from "./review-invitation.ts";

describe("what an invitation means for the one who opens it", () => {
  it("is who asks for what, of whom, and which text is offered", () => {
    expect(reviewInvitation(worldAfter(...cast), globalAdmin.personId, anInvitation())).toEqual({
      ok: true,
      value: {
        person: globalAdmin,
        customer,
        partner: direct,
        provider: null,
        channel: { kind: "direct", partnerId: direct.tenantId },
        relationship: null,
        relationshipHalf: "asked",
        gate: { gate: "open" },
        text: polishText,
        mayAccept: { ok: true, value: true },
        invitedInstead: [],
      },
    });
  });

  it("names the provider behind a reseller", () => {
    expect(
      reviewInvitation(worldAfter(...cast), globalAdmin.personId, anIndirectInvitation()),
    ).toMatchObject({ value: { partner: reseller, provider } });
  });

  it("may be read by people who may not accept it, with the reason", () => {
    expect(
      reviewInvitation(worldAfter(...cast), billingAdmin.personId, anInvitation()),
    ).toMatchObject({
      value: { mayAccept: { ok: false, refusal: { kind: "notAnAdministrator" } } },
    });
  });

  it.each([
    [
      "nothing once the partner has all it asks for",
      [related(), acceptedDirectly],
      anInvitation(),
      "stands",
    ],
    [
      "nothing when it asks for less than the partner has",
      [related()],
      anInvitation({ adminPrivileges: false }),
      "stands",
    ],
    ["the privileges that were taken back", [related(), rolesRemoved], anInvitation(), "asked"],
    [
      "privileges on top of a relationship without",
      [relatedThroughProvider],
      anIndirectInvitation({ adminPrivileges: true }),
      "asked",
    ],
  ])("asks for %s", (_, past, invitation, relationshipHalf) => {
    expect(
      reviewInvitation(worldAfter(...cast, ...past), globalAdmin.personId, invitation),
    ).toMatchObject({ value: { relationshipHalf } });
  });

  it("shows the gate of a customer that bought before", () => {
    expect(
      reviewInvitation(worldAfter(...cast, bought), globalAdmin.personId, anInvitation()),
    ).toMatchObject({
      value: {
        relationshipHalf: "asked",
        gate: { gate: "contactPartner", refusal: { rule: "newPartnersWaitForAttestation" } },
      },
    });
  });

  it("holds the relationship back too where the trainer wants it so and somebody can confirm", () => {
    const past = [...cast, bought, related(german.tenantId), heldBack];
    expect(
      reviewInvitation(worldAfter(...past), globalAdmin.personId, anInvitation()),
    ).toMatchObject({
      value: {
        relationshipHalf: "waits",
        gate: { gate: "contactPartner", refusal: { rule: "relationshipsWaitForAttestation" } },
      },
    });
  });

  it("is refused where the link names nobody of the sandbox", () => {
    expect(
      reviewInvitation(
        worldAfter(...cast),
        globalAdmin.personId,
        anInvitation({ partnerId: aTenantId(999) }),
      ),
    ).toMatchObject({ ok: false, refusal: { kind: "invitationUnknownPartner" } });
  });

  it("is refused to a partner's people", () => {
    expect(
      reviewInvitation(worldAfter(...cast), adminAgent.personId, anInvitation()),
    ).toMatchObject({ ok: false, refusal: { kind: "unknownAccount" } });
  });
});
