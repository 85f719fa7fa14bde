import { describe, it } from "vitest";
import { freshId } from "../moment.ts";
import { agreeing } from "../testing/acts.ts";
import { aMoment, anAgreementText, aPersonId, NOON } from "../testing/builders.ts";
import {
  adminAgent,
  billingAdmin,
  cast,
  customer,
  direct,
  englishText,
  globalAdmin,
  plainUser,
  polishText,
} from "../testing/cast.ts";
import { given } from "../testing/given.ts";
import { acceptedDirectly, attestedBy, bought, related } from "../testing/happenings.ts";

const recorded = {
  type: "agreementAcceptedDirectly",
  record: {
    status: "acceptedDirectly",
    recordId: freshId(aMoment(), 1),
    customerId: customer.tenantId,
    acceptedBy: globalAdmin.personId,
    acceptedAt: NOON,
    country: "PL",
    text: polishText,
    link: { kind: "agreement" },
  },
} as const;

describe("accepting the agreement by its own link", () => {
  it("records who accepted, when, and which text to the letter", () => {
    given(...cast)
      .when(agreeing)
      .thenHappens(recorded);
  });

  it("is open to Billing admins: no partner gets any right by it", () => {
    given(...cast)
      .when({ ...agreeing, by: billingAdmin.personId })
      .thenHappens({
        ...recorded,
        record: { ...recorded.record, acceptedBy: billingAdmin.personId },
      });
  });

  it("is refused to a user without an administrator's role, who is told whom to ask", () => {
    given(...cast)
      .when({ ...agreeing, by: plainUser.personId })
      .refuses({
        kind: "agreementRoleMissing",
        rule: "administratorsAcceptAgreement",
        facts: {
          customerId: customer.tenantId,
          roles: ["user"],
          allowed: ["globalAdmin", "billingAdmin"],
          administratorIds: [globalAdmin.personId, billingAdmin.personId],
        },
      });
  });

  it.each([
    ["a partner's agent", adminAgent.personId],
    ["nobody of the sandbox", aPersonId(999)],
  ])("is refused to %s", (_, by) => {
    given(...cast)
      .when({ ...agreeing, by })
      .refuses({ kind: "unknownAccount", facts: { userPrincipalName: by } });
  });

  it("takes the box seriously: a text that nobody ticked as read is not accepted", () => {
    given(...cast)
      .when({ ...agreeing, hasRead: false })
      .refuses({
        kind: "agreementNotRead",
        rule: "nothingIsTickedForYou",
        facts: { customerId: customer.tenantId },
      });
  });
});

describe("the text that is accepted", () => {
  it("may be read in any published language", () => {
    given(...cast)
      .when({ ...agreeing, text: englishText })
      .thenHappens({ ...recorded, record: { ...recorded.record, text: englishText } });
  });

  it.each([
    ["with a hash that nobody published", anAgreementText({ hash: "f".repeat(64) })],
    ["in a language that nobody published", anAgreementText({ language: "de-DE" })],
    ["in a version that nobody published", anAgreementText({ version: "2019-01" })],
    [
      "of another template",
      anAgreementText({ templateId: "00000000-0000-4000-8000-000000000000" }),
    ],
  ])("is refused %s, and the current text is offered", (_, text) => {
    given(...cast)
      .when({ ...agreeing, text })
      .refuses({
        kind: "templateUnknown",
        rule: "currentTextIsAccepted",
        facts: { offered: polishText, country: "PL" },
      });
  });

  it("is refused when a newer version was published while the page was open", () => {
    const newer = anAgreementText({ version: "2023-03", hash: "c".repeat(64) });
    given(...cast, { type: "agreementTextPublished", text: newer })
      .when(agreeing)
      .refuses({ kind: "templateUnknown", facts: { offered: newer } });
  });
});

describe("accepting where something is on record already", () => {
  it("changes nothing after a direct acceptance: two administrators may click at once", () => {
    given(...cast, acceptedDirectly)
      .when({ ...agreeing, by: billingAdmin.personId })
      .thenNothing();
  });

  it("is an extra that stays possible after a partner's confirmation", () => {
    given(...cast, related(), attestedBy())
      .when(agreeing)
      .thenHappens(recorded);
  });

  it("opens after a partner's confirmation for a customer that bought before (S15)", () => {
    given(...cast, bought, related(), attestedBy())
      .when(agreeing)
      .thenHappens(recorded);
  });

  it("sends a customer that bought before and has nothing on record to its partner (S13)", () => {
    given(...cast, bought, related())
      .when(agreeing)
      .refuses({
        kind: "contactPartnerToConfirm",
        rule: "earlierCustomersAreAttestedByPartner",
        facts: { customerId: customer.tenantId, partnerIds: [direct.tenantId] },
      });
  });

  it("names no partner to a customer that bought before and has none any more", () => {
    given(...cast, bought)
      .when(agreeing)
      .refuses({ kind: "contactPartnerToConfirm", facts: { partnerIds: [] } });
  });

  it("tells a user about the missing role before anything else", () => {
    given(...cast, bought, related())
      .when({ ...agreeing, by: plainUser.personId })
      .refuses({ kind: "agreementRoleMissing" });
  });

  it("tells a blocked customer about its partner before the box", () => {
    given(...cast, bought, related())
      .when({ ...agreeing, hasRead: false })
      .refuses({ kind: "contactPartnerToConfirm" });
  });
});

describe("publishing an agreement text", () => {
  it("is what makes a text acceptable", () => {
    const text = anAgreementText({ version: "2023-03", hash: "c".repeat(64) });
    given(...cast)
      .when({ type: "publishAgreementText", text })
      .thenHappens({ type: "agreementTextPublished", text });
  });
});
