import { describe, expect, it } from "vitest";
import type { Event } from "../event.ts";
import { freshId } from "../moment.ts";
import { aContact, aMoment, aPartner, aPersonId, aTenantId, NOON } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  customer,
  direct,
  german,
  germanAgent,
  globalAdmin,
  helpdeskAgent,
  partnerGlobalAdmin,
  provider,
  providerAgent,
  reseller,
  resellerAgent,
  salesAgent,
} from "../testing/cast.ts";
import { given } from "../testing/given.ts";
import {
  acceptedDirectly,
  attestedBy,
  bought,
  related,
  relatedThroughProvider,
  YESTERDAY,
} from "../testing/happenings.ts";
import { DateAgreed } from "./commands.ts";
import { CUSTOMER_AGREEMENT_TEMPLATE_ID } from "./state.ts";

const attestation = {
  type: "attestAgreement",
  by: adminAgent.personId,
  customerId: customer.tenantId,
  primaryContact: aContact(),
  dateAgreed: { given: "day", day: "2026-04-20" },
} as const;

const recorded = {
  type: "agreementAttested",
  record: {
    status: "attested",
    recordId: freshId(aMoment(), 0),
    customerId: customer.tenantId,
    partnerId: direct.tenantId,
    attestedBy: adminAgent.personId,
    attestedAt: NOON,
    primaryContact: aContact(),
    dateAgreed: "2026-04-20T00:00:00.000Z",
    templateId: CUSTOMER_AGREEMENT_TEMPLATE_ID,
  },
} as const;

describe("confirming a customer's acceptance", () => {
  it("records who confirmed, who accepted and on which day, at midnight UTC", () => {
    given(...cast, related())
      .when(attestation)
      .thenHappens(recorded);
  });

  it("is open to Sales agents as it is to Admin agents", () => {
    given(...cast, related())
      .when({ ...attestation, by: salesAgent.personId })
      .thenHappens({
        ...recorded,
        record: { ...recorded.record, attestedBy: salesAgent.personId },
      });
  });

  it.each([
    ["a Helpdesk agent", helpdeskAgent],
    ["a Global admin without an agent role", partnerGlobalAdmin],
  ])("is refused to %s, who is told which roles may", (_, person) => {
    given(...cast, related())
      .when({ ...attestation, by: person.personId })
      .refuses({
        kind: "roleMayNotAttest",
        rule: "agentsAttest",
        facts: {
          partnerId: direct.tenantId,
          roles: person.roles,
          allowed: ["adminAgent", "salesAgent"],
        },
      });
  });

  it("sends an indirect reseller to its provider", () => {
    given(...cast, relatedThroughProvider)
      .when({ ...attestation, by: resellerAgent.personId })
      .refuses({
        kind: "indirectResellerMayNotAttest",
        rule: "resellersLeaveAttestingToProviders",
        facts: { resellerId: reseller.tenantId, providerIds: [provider.tenantId] },
      });
  });

  it("sends it to the provider through whom it sells to this customer, and to no other of its providers", () => {
    const second = aPartner({
      tenantId: aTenantId(6),
      companyName: "Ardea Distribution",
      kind: "indirectProvider",
      domain: "ardea-training.onmicrosoft.com",
      mpnId: "5550906",
    });
    const linked = { resellerId: reseller.tenantId, providerId: second.tenantId };
    const twoProviders: readonly Event[] = [
      { type: "partnerRegistered", partner: second },
      { type: "indirectResellerLinked", link: linked },
    ];
    given(...cast, ...twoProviders, relatedThroughProvider)
      .when({ ...attestation, by: resellerAgent.personId })
      .refuses({
        kind: "indirectResellerMayNotAttest",
        facts: { providerIds: [provider.tenantId] },
      });
    given(...cast, ...twoProviders)
      .when({ ...attestation, by: resellerAgent.personId })
      .refuses({
        kind: "indirectResellerMayNotAttest",
        facts: { providerIds: [provider.tenantId, second.tenantId] },
      });
  });

  it("tells a reseller's Helpdesk agent about the provider first, since a role would not help", () => {
    const resellersHelpdesk = {
      ...resellerAgent,
      personId: aPersonId(8),
      roles: ["helpdeskAgent" as const],
    };
    given(...cast, { type: "personAdded", person: resellersHelpdesk }, relatedThroughProvider)
      .when({ ...attestation, by: resellersHelpdesk.personId })
      .refuses({ kind: "indirectResellerMayNotAttest" });
  });

  it("lets the provider confirm for the customers of its resellers", () => {
    given(...cast, relatedThroughProvider)
      .when({ ...attestation, by: providerAgent.personId })
      .thenHappens({
        ...recorded,
        record: {
          ...recorded.record,
          attestedBy: providerAgent.personId,
          partnerId: provider.tenantId,
        },
      });
  });

  it.each(["0026-04-20", "1999-12-31"])("takes no acceptance of %s, a slip of the keys", (day) => {
    const dateAgreed = { given: "day", day };
    expect(DateAgreed.safeParse(dateAgreed).success).toBe(false);
    const instant = { given: "instant", instant: `${day}T12:00:00.000Z` };
    expect(DateAgreed.safeParse(instant).success).toBe(false);
  });

  it("is refused for a customer that is not the partner's own", () => {
    given(...cast, related())
      .when({ ...attestation, by: germanAgent.personId })
      .refuses({
        kind: "notYourCustomer",
        rule: "partnersServeTheirOwnCustomers",
        facts: { partnerId: german.tenantId },
      });
  });

  it("is refused for a customer that does not exist in the same words as for a stranger", () => {
    given(...cast, related())
      .when({ ...attestation, customerId: aTenantId(999) })
      .refuses({ kind: "notYourCustomer" });
  });

  it.each([
    ["a customer's administrator", globalAdmin.personId],
    ["nobody of the sandbox", aPersonId(999)],
  ])("is refused to %s", (_, by) => {
    given(...cast, related())
      .when({ ...attestation, by })
      .refuses({ kind: "unknownAccount", rule: "onlySandboxAccounts" });
  });

  it("names the stranger before the date: what is wrong with the form does not matter yet", () => {
    given(...cast)
      .when({ ...attestation, dateAgreed: { given: "day", day: "2030-01-01" } })
      .refuses({ kind: "notYourCustomer" });
  });
});

describe("confirming again", () => {
  it("is refused when name, mail and phone are those of an earlier confirmation", () => {
    given(...cast, related(), attestedBy())
      .when(attestation)
      .refuses({
        kind: "partnerConfirmedAgreementAlreadyExists",
        rule: "attestationsAreNotRepeated",
        facts: { customerId: customer.tenantId, attestedAt: YESTERDAY },
      });
  });

  it("compares contacts without letter case and without spaces at the ends", () => {
    given(...cast, related(), attestedBy())
      .when({
        ...attestation,
        primaryContact: { firstName: " IGA ", lastName: "klon", email: "Iga@Acer.example" },
      })
      .refuses({ kind: "partnerConfirmedAgreementAlreadyExists" });
  });

  it("is a repetition on another day too: the day is no part of the contact", () => {
    given(...cast, related(), attestedBy())
      .when({ ...attestation, dateAgreed: { given: "day", day: "2026-04-01" } })
      .refuses({ kind: "partnerConfirmedAgreementAlreadyExists" });
  });

  it.each([
    ["another first name", { firstName: "Ina" }],
    ["another last name", { lastName: "Jawor" }],
    ["another mail address", { email: "biuro@acer.example" }],
    ["a phone number where there was none", { phoneNumber: "+48 00 555 09 60" }],
  ])("adds a confirmation when the contact has %s", (_, change) => {
    const primaryContact = aContact(change);
    given(...cast, related(), attestedBy())
      .when({ ...attestation, primaryContact })
      .thenHappens({ ...recorded, record: { ...recorded.record, primaryContact } });
  });

  it("is no repetition when another partner confirmed the same contact", () => {
    given(...cast, related(), related(german.tenantId), attestedBy(german.tenantId))
      .when(attestation)
      .thenHappens(recorded);
  });

  it("names the date before the repetition", () => {
    given(...cast, related(), attestedBy())
      .when({ ...attestation, dateAgreed: { given: "day", day: "2026-04-22" } })
      .refuses({ kind: "dateAgreedInFuture" });
  });
});

describe("confirming where something is on record already", () => {
  it.each([
    ["a purchase history and nothing else", [bought]],
    ["a direct acceptance", [acceptedDirectly]],
    ["a purchase history and a direct acceptance", [bought, acceptedDirectly]],
  ])("is open with %s", (_, past) => {
    given(...cast, related(), ...past)
      .when(attestation)
      .thenHappens(recorded);
  });
});
