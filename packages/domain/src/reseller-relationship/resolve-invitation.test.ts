import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Command } from "../command.ts";
import type { Answer } from "../decision.ts";
import type { Invitation } from "../invitation/invitation.ts";
import {
  aCustomer,
  anIndirectInvitation,
  anInvitation,
  aPartner,
  aTenantId,
} from "../testing/builders.ts";
import {
  american,
  cast,
  customer,
  direct,
  german,
  globalAdmin,
  polishText,
  provider,
  reseller,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { indirectChannel } from "../testing/happenings.ts";
import { resolveInvitation } from "./resolve-invitation.ts";

const stranger = aTenantId(999);
const unlinked = aPartner({
  tenantId: aTenantId(6),
  companyName: "Anser Distribution",
  kind: "indirectProvider",
  mpnId: "5550906",
});
const everybody = [...cast, { type: "partnerRegistered" as const, partner: unlinked }];

function opening(invitation: z.input<typeof Invitation>): z.input<typeof Command> {
  return {
    type: "acceptInvitation",
    by: globalAdmin.personId,
    invitation,
    authorizesPartner: true,
    agreement: { asked: true, text: polishText, hasRead: true },
  };
}

function refusalIn<Value, Refusal>(answer: Answer<Value, Refusal>): readonly Refusal[] {
  return answer.ok ? [] : [answer.refusal];
}

describe("whom an invitation names", () => {
  it("is the partner itself when it sells directly", () => {
    expect(resolveInvitation(worldAfter(...everybody), customer, anInvitation())).toEqual({
      ok: true,
      value: {
        partner: direct,
        provider: null,
        channel: { kind: "direct", partnerId: direct.tenantId },
      },
    });
  });

  it.each([
    ["names its provider", anIndirectInvitation()],
    ["leaves out its only provider", anIndirectInvitation({ providerId: null })],
  ])("is the reseller and its provider when the link %s", (_, invitation) => {
    expect(resolveInvitation(worldAfter(...everybody), customer, invitation)).toEqual({
      ok: true,
      value: { partner: reseller, provider, channel: indirectChannel },
    });
  });

  it("may be a partner in another country of the same market", () => {
    const invitation = anInvitation({ partnerId: german.tenantId });
    expect(resolveInvitation(worldAfter(...everybody), customer, invitation)).toMatchObject({
      ok: true,
    });
  });
});

describe("a link that names a stranger", () => {
  it("is refused without repeating the id, and partners of the sandbox offer to stand in", () => {
    given(...everybody)
      .when(opening(anInvitation({ partnerId: stranger, adminPrivileges: false })))
      .refuses({
        kind: "invitationUnknownPartner",
        rule: "invitationsNameSandboxPartners",
        facts: {
          parameter: "partnerId",
          standIns: [
            anInvitation({ partnerId: direct.tenantId, adminPrivileges: false }),
            anInvitation({ partnerId: german.tenantId, adminPrivileges: false }),
          ],
        },
      });
  });

  it("never shows the stranger's id in what it answers", () => {
    const answer = resolveInvitation(
      worldAfter(...cast),
      customer,
      anInvitation({ partnerId: stranger }),
    );
    expect(JSON.stringify(answer)).not.toContain(stranger);
  });

  it("gets a reseller with its own location and provider in the stranger's place", () => {
    given(...everybody)
      .when(
        opening(
          anIndirectInvitation({ partnerId: stranger, msppId: "6531449", providerId: stranger }),
        ),
      )
      .refuses({
        kind: "invitationUnknownPartner",
        facts: { parameter: "partnerId", standIns: [anIndirectInvitation()] },
      });
  });

  it("gets the reseller's own provider where only the provider is a stranger", () => {
    given(...everybody)
      .when(opening(anIndirectInvitation({ providerId: stranger })))
      .refuses({
        kind: "invitationUnknownPartner",
        facts: { parameter: "indirectCSPId", standIns: [anIndirectInvitation()] },
      });
  });

  it("gets nobody from another market", () => {
    const abroad = aCustomer({ tenantId: aTenantId(102), country: "US" });
    const invitation = anInvitation({ partnerId: stranger });
    expect(resolveInvitation(worldAfter(...cast), abroad, invitation)).toMatchObject({
      refusal: { facts: { standIns: [anInvitation({ partnerId: american.tenantId })] } },
    });
  });

  it("can be opened with every stand-in that is offered", () => {
    const world = worldAfter(...cast);
    const refusals = [
      anInvitation({ partnerId: stranger }),
      anIndirectInvitation({ partnerId: stranger }),
      anIndirectInvitation({ providerId: stranger }),
    ].flatMap((invitation) => refusalIn(resolveInvitation(world, customer, invitation)));
    const standIns = refusals.flatMap((refusal) =>
      refusal.kind === "invitationUnknownPartner" ? refusal.facts.standIns : [],
    );
    expect(standIns).toHaveLength(4);
    for (const standIn of standIns) {
      expect(resolveInvitation(world, customer, standIn)).toMatchObject({ ok: true });
    }
  });
});

describe("a link whose parts do not fit", () => {
  it("is refused when a direct link names an indirect reseller", () => {
    given(...everybody)
      .when(opening(anInvitation({ partnerId: reseller.tenantId })))
      .refuses({
        kind: "invitationKindMismatch",
        rule: "linkFitsPartnerKind",
        facts: { partnerId: reseller.tenantId, partnerKind: "indirectReseller" },
      });
  });

  it.each([
    ["a direct-bill partner", direct],
    ["an indirect provider", provider],
  ])("is refused when a reseller's link names %s", (_, partner) => {
    given(...everybody)
      .when(opening(anIndirectInvitation({ partnerId: partner.tenantId })))
      .refuses({
        kind: "invitationKindMismatch",
        facts: { partnerKind: partner.kind },
      });
  });

  it("is refused when the location is not the reseller's", () => {
    given(...everybody)
      .when(opening(anIndirectInvitation({ msppId: "5550999" })))
      .refuses({
        kind: "locationNotTheResellers",
        rule: "locationBelongsToReseller",
        facts: { resellerId: reseller.tenantId, msppId: "5550999", expected: reseller.mpnId },
      });
  });

  it.each([
    ["a provider that is not linked to the reseller", unlinked],
    ["a partner that is no provider", direct],
  ])("is refused when it names %s", (_, named) => {
    given(...everybody)
      .when(opening(anIndirectInvitation({ providerId: named.tenantId })))
      .refuses({
        kind: "providerNotLinked",
        rule: "resellersSellThroughTheirProvider",
        facts: {
          resellerId: reseller.tenantId,
          providerId: named.tenantId,
          linkedProviderIds: [provider.tenantId],
        },
      });
  });

  it("is refused when it leaves the provider out and the reseller has several", () => {
    given(...everybody, {
      type: "indirectResellerLinked",
      link: { resellerId: reseller.tenantId, providerId: unlinked.tenantId },
    })
      .when(opening(anIndirectInvitation({ providerId: null })))
      .refuses({
        kind: "providerNotLinked",
        facts: { providerId: null, linkedProviderIds: [provider.tenantId, unlinked.tenantId] },
      });
  });

  it("is refused when the organisation would become its own customer", () => {
    given(...everybody)
      .when(opening(anInvitation({ partnerId: customer.tenantId })))
      .refuses({
        kind: "partnerIsOwnTenant",
        rule: "nobodyIsTheirOwnCustomer",
        facts: { tenantId: customer.tenantId },
      });
  });

  it("is refused when the partner sells in another market, and both countries are named", () => {
    given(...everybody)
      .when(opening(anInvitation({ partnerId: american.tenantId })))
      .refuses({
        kind: "countryOutsideMarket",
        rule: "partnersSellInTheirMarket",
        facts: {
          partnerId: american.tenantId,
          partnerCountry: "US",
          partnerMarket: "united-states",
          customerCountry: "PL",
          customerMarket: "europe",
        },
      });
  });
});
