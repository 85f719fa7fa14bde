import { describe, it } from "vitest";
import { freshId } from "../moment.ts";
import {
  aMoment,
  anAgreementText,
  anIndirectInvitation,
  anInvitation,
  aPersonId,
  aRecordId,
  NOON,
} from "../testing/builders.ts";
import {
  adminAgent,
  billingAdmin,
  cast,
  customer,
  direct,
  german,
  globalAdmin,
  plainUser,
  polishText,
} from "../testing/cast.ts";
import { given } from "../testing/given.ts";
import {
  acceptedDirectly,
  attestedBy,
  bought,
  heldBack,
  indirectChannel,
  related,
  relatedThroughProvider,
  rolesRemoved,
} from "../testing/happenings.ts";

const withAgreement = { asked: true, text: polishText, hasRead: true } as const;
const relationshipAlone = { asked: false } as const;
const invitation = anInvitation();

const acceptance = {
  type: "acceptInvitation",
  by: globalAdmin.personId,
  invitation,
  authorizesPartner: true,
  agreement: withAgreement,
} as const;

const established = {
  type: "relationshipEstablished",
  relationship: {
    relationshipId: freshId(aMoment(), 0),
    customerId: customer.tenantId,
    channel: { kind: "direct", partnerId: direct.tenantId },
    adminPrivileges: { status: "granted", grantedAt: NOON, grantedBy: globalAdmin.personId },
    establishedAt: NOON,
    establishedBy: globalAdmin.personId,
    invitation,
  },
} as const;

const accepted = {
  type: "agreementAcceptedDirectly",
  record: {
    status: "acceptedDirectly",
    recordId: freshId(aMoment(), 1),
    customerId: customer.tenantId,
    acceptedBy: globalAdmin.personId,
    acceptedAt: NOON,
    country: "PL",
    text: polishText,
    link: { kind: "invitation", invitation },
  },
} as const;

describe("accepting an invitation as a new customer (S10)", () => {
  it("records relationship and agreement in one act, each naming the link it came by", () => {
    given(...cast)
      .when(acceptance)
      .thenHappens(established, accepted);
  });

  it("grants no admin privileges that the link does not ask for", () => {
    const modest = anInvitation({ adminPrivileges: false });
    given(...cast)
      .when({ ...acceptance, invitation: modest })
      .thenHappens(
        {
          ...established,
          relationship: {
            ...established.relationship,
            adminPrivileges: { status: "notGranted" },
            invitation: modest,
          },
        },
        {
          ...accepted,
          record: { ...accepted.record, link: { kind: "invitation", invitation: modest } },
        },
      );
  });

  it("relates the customer to the reseller and to the provider behind it", () => {
    const indirect = anIndirectInvitation();
    given(...cast, acceptedDirectly)
      .when({ ...acceptance, invitation: indirect })
      .thenHappens({
        ...established,
        relationship: {
          ...established.relationship,
          channel: indirectChannel,
          adminPrivileges: { status: "notGranted" },
          invitation: indirect,
        },
      });
  });

  it("is refused when the partner's box is not ticked", () => {
    given(...cast)
      .when({ ...acceptance, authorizesPartner: false })
      .refuses({
        kind: "partnerNotAuthorized",
        rule: "nothingIsTickedForYou",
        facts: { partnerId: direct.tenantId },
      });
  });

  it("is refused when the agreement's box is not ticked", () => {
    given(...cast)
      .when({ ...acceptance, agreement: { ...withAgreement, hasRead: false } })
      .refuses({ kind: "agreementNotRead", facts: { customerId: customer.tenantId } });
  });

  it("is refused without its agreement half, which is not the page's to leave out", () => {
    given(...cast)
      .when({ ...acceptance, agreement: relationshipAlone })
      .refuses({ kind: "agreementNotRead" });
  });

  it("is refused with a text that was not published, and then nothing is related either", () => {
    const text = anAgreementText({ hash: "f".repeat(64) });
    given(...cast)
      .when({ ...acceptance, agreement: { ...withAgreement, text } })
      .refuses({ kind: "templateUnknown", facts: { offered: polishText } });
  });
});

describe("who may accept an invitation", () => {
  it.each([
    ["a Billing admin", billingAdmin],
    ["a user", plainUser],
  ])("not %s: only a Global admin, and one is named", (_, person) => {
    given(...cast)
      .when({ ...acceptance, by: person.personId })
      .refuses({
        kind: "notAnAdministrator",
        rule: "globalAdminsAcceptInvitations",
        facts: {
          roles: person.roles,
          allowed: ["globalAdmin"],
          administratorIds: [globalAdmin.personId],
        },
      });
  });

  it.each([
    ["a partner's agent", adminAgent.personId],
    ["a stranger", aPersonId(999)],
  ])("not %s", (_, by) => {
    given(...cast)
      .when({ ...acceptance, by })
      .refuses({ kind: "unknownAccount" });
  });

  it("is judged before the link is", () => {
    given(...cast)
      .when({
        ...acceptance,
        by: plainUser.personId,
        invitation: anInvitation({ partnerId: "d0000000-0000-4000-8000-000000000000" }),
      })
      .refuses({ kind: "notAnAdministrator" });
  });
});

describe("accepting an invitation when the agreement is on record", () => {
  it.each([
    ["accepted directly", [acceptedDirectly]],
    ["confirmed by another partner", [related(german.tenantId), attestedBy(german.tenantId)]],
    [
      "confirmed for a customer that bought before (S15)",
      [bought, related(german.tenantId), attestedBy(german.tenantId)],
    ],
  ])("asks for the relationship alone: %s", (_, past) => {
    given(...cast, ...past)
      .when({ ...acceptance, agreement: relationshipAlone })
      .thenHappens(established);
  });

  it("does not accept a second time when the page was opened before the first", () => {
    given(...cast, acceptedDirectly)
      .when(acceptance)
      .thenHappens(established);
  });
});

describe("accepting an agreement that a partner has confirmed while the page was open", () => {
  it("keeps what was ticked: the two stand side by side", () => {
    given(...cast, related(german.tenantId), attestedBy(german.tenantId))
      .when(acceptance)
      .thenKeeps("relationshipEstablished", "agreementAcceptedDirectly");
  });

  it("still wants the text that is current", () => {
    const text = { ...polishText, version: "2019-01" };
    given(...cast, related(german.tenantId), attestedBy(german.tenantId))
      .when({ ...acceptance, agreement: { asked: true, text, hasRead: true } })
      .refuses({ kind: "templateUnknown" });
  });
});

describe("accepting what is so already", () => {
  it("changes nothing and is no mistake: two administrators may click at once", () => {
    given(...cast, related(), acceptedDirectly)
      .when(acceptance)
      .thenNothing();
  });

  it("needs no box for a partner that is authorised", () => {
    given(...cast, related(), acceptedDirectly)
      .when({ ...acceptance, authorizesPartner: false, agreement: relationshipAlone })
      .thenNothing();
  });

  it("changes nothing through the same provider again", () => {
    given(...cast, relatedThroughProvider, acceptedDirectly)
      .when({ ...acceptance, invitation: anIndirectInvitation() })
      .thenNothing();
  });

  it("never takes privileges away because a link does not ask for them", () => {
    given(...cast, related(), acceptedDirectly)
      .when({ ...acceptance, invitation: anInvitation({ adminPrivileges: false }) })
      .thenNothing();
  });

  it("grants the privileges again that the customer had taken back, when the link asks for them", () => {
    given(...cast, related(), rolesRemoved, acceptedDirectly)
      .when(acceptance)
      .thenHappens({
        type: "adminPrivilegesGranted",
        relationshipId: aRecordId(11),
        grantedAt: NOON,
        grantedBy: globalAdmin.personId,
      });
  });

  it("asks for the box before it grants privileges again", () => {
    given(...cast, related(), rolesRemoved, acceptedDirectly)
      .when({ ...acceptance, authorizesPartner: false })
      .refuses({ kind: "partnerNotAuthorized" });
  });
});

describe("the invitation of a new partner to a customer that bought before (S14)", () => {
  const ofNewPartner = { ...acceptance, invitation: anInvitation({ partnerId: german.tenantId }) };

  it("refuses the agreement half and names the partner that can confirm", () => {
    given(...cast, bought, related())
      .when(ofNewPartner)
      .refuses({
        kind: "contactPartnerToConfirm",
        rule: "newPartnersWaitForAttestation",
        facts: { partnerIds: [direct.tenantId] },
      });
  });

  it("lets the relationship alone be authorised, so that the new partner can confirm", () => {
    given(...cast, bought, related())
      .when({ ...ofNewPartner, agreement: relationshipAlone })
      .thenHappens({
        ...established,
        relationship: {
          ...established.relationship,
          channel: { kind: "direct", partnerId: german.tenantId },
          invitation: ofNewPartner.invitation,
        },
      });
  });

  it("is no new partner's once it has a relationship: the other rule answers", () => {
    given(...cast, bought, related())
      .when(acceptance)
      .refuses({
        kind: "contactPartnerToConfirm",
        rule: "earlierCustomersAreAttestedByPartner",
      });
  });
});

describe("the same invitation where the trainer holds the relationship back too (S14)", () => {
  const ofNewPartner = {
    ...acceptance,
    invitation: anInvitation({ partnerId: german.tenantId }),
    agreement: relationshipAlone,
  };

  it("refuses both halves and names the partner that can confirm", () => {
    given(...cast, bought, related(), heldBack)
      .when(ofNewPartner)
      .refuses({
        kind: "contactPartnerToConfirm",
        rule: "relationshipsWaitForAttestation",
        facts: { partnerIds: [direct.tenantId] },
      });
  });

  it("asks for the box first: what is wrong with the form comes before the agreement", () => {
    given(...cast, bought, related(), heldBack)
      .when({ ...ofNewPartner, authorizesPartner: false })
      .refuses({ kind: "partnerNotAuthorized" });
  });

  it("lets the new partner in once a partner has confirmed (S15)", () => {
    given(...cast, bought, related(), heldBack, attestedBy())
      .when(ofNewPartner)
      .thenKeeps("relationshipEstablished");
  });

  it("never holds anybody back where no partner could confirm: the new one is the way out", () => {
    given(...cast, bought, heldBack)
      .when(ofNewPartner)
      .thenKeeps("relationshipEstablished");
  });

  it("never holds an existing partner back", () => {
    given(...cast, bought, related(), rolesRemoved, heldBack)
      .when({ ...acceptance, agreement: relationshipAlone })
      .thenKeeps("adminPrivilegesGranted");
  });
});
