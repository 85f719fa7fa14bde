import { describe, expect, it } from "vitest";
import type { Event } from "../event.ts";
import { freshId } from "../moment.ts";
import { mayPurchase } from "../order/questions.ts";
import {
  acceptingLink,
  asking,
  enhancedAccepted,
  enhancedFinalised,
  enhancedRequested,
  finalising,
} from "../testing/attestation-happenings.ts";
import { aContact, aMoment, anAgreementText, aRecordId, NOON } from "../testing/builders.ts";
import { inEra2023, inEra2026 } from "../testing/cart-happenings.ts";
import {
  adminAgent,
  cast,
  customer,
  direct,
  german,
  germanAgent,
  helpdeskAgent,
  polishText,
  providerAgent,
  resellerAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { attestedBy, related, relatedThroughProvider } from "../testing/happenings.ts";
import {
  agreementCountryNamed,
  agreementLanguageNamed,
  enhancedAttestationStanding,
  ownEnhancedAttestation,
} from "./enhanced-attestations.ts";
import { agreementStandingFor } from "./questions.ts";

const in2026 = [...cast, inEra2026];
const { attestation } = enhancedRequested;
const AFTER_EXPIRY = aMoment(attestation.expiresAt);
const soon: Event = { type: "switchSet", name: "attestationLinksExpireSoon", isOn: true };

describe("asking for an enhanced attestation", () => {
  it("keeps who is to accept for which company, for a week", () => {
    given(...in2026)
      .when(asking)
      .thenHappens({
        type: "enhancedAttestationRequested",
        attestation: {
          ...attestation,
          attestationId: freshId(aMoment(), 0),
          requestedAt: NOON,
          expiresAt: "2026-04-28T12:00:00.000Z",
        },
      });
  });

  it("lets the link live five minutes where the trainer turned the switch", () => {
    given(...in2026, soon)
      .when(asking)
      .thenHappens({
        type: "enhancedAttestationRequested",
        attestation: {
          ...attestation,
          attestationId: freshId(aMoment(), 0),
          requestedAt: NOON,
          expiresAt: "2026-04-21T12:05:00.000Z",
        },
      });
  });

  it("is for a provider too, and never for a reseller or a Helpdesk agent", () => {
    given(...in2026)
      .when({ ...asking, by: providerAgent.personId })
      .thenKeeps("enhancedAttestationRequested");
    given(...in2026)
      .when({ ...asking, by: resellerAgent.personId })
      .refuses({ kind: "indirectResellerMayNotAttest" });
    given(...in2026)
      .when({ ...asking, by: helpdeskAgent.personId })
      .refuses({ kind: "roleMayNotAttest" });
  });

  it.each([[cast], [[...cast, inEra2023]]])("does not exist in the eras before 2026", (past) => {
    given(...past)
      .when(asking)
      .refuses({
        kind: "enhancedAttestationNotOffered",
        rule: "enhancedAttestationsCameLater",
        facts: { offeredSince: "2025-07-10" },
      });
  });
});

describe("accepting on the hosted page", () => {
  it("keeps when and which text, without anybody signed in", () => {
    given(...in2026, enhancedRequested)
      .when(acceptingLink)
      .thenHappens({ ...enhancedAccepted, acceptedAt: NOON });
  });

  it("changes nothing the second time, also after the link would have expired", () => {
    given(...in2026, enhancedRequested, enhancedAccepted)
      .when(acceptingLink, AFTER_EXPIRY)
      .thenNothing();
  });

  it("ends with the life of the link, to the millisecond", () => {
    given(...in2026, enhancedRequested)
      .when(acceptingLink, aMoment("2026-04-27T08:59:59.999Z"))
      .thenKeeps("enhancedAttestationAccepted");
    given(...in2026, enhancedRequested)
      .when(acceptingLink, AFTER_EXPIRY)
      .refuses({
        kind: "enhancedAttestationExpired",
        rule: "enhancedAttestationsExpire",
        facts: { expiredAt: attestation.expiresAt },
      });
  });

  it("takes the current text alone, as it was published", () => {
    for (const text of [
      { ...polishText, version: "2019-01" },
      anAgreementText({ hash: "c".repeat(64) }),
    ]) {
      given(...in2026, enhancedRequested)
        .when({ ...acceptingLink, text })
        .refuses({ kind: "templateUnknown", facts: { offered: polishText, country: "PL" } });
    }
  });

  it("takes no text any more that a newer one has replaced", () => {
    const newer = anAgreementText({ version: "2023-04", hash: "d".repeat(64) });
    given(...in2026, enhancedRequested, { type: "agreementTextPublished", text: newer })
      .when(acceptingLink)
      .refuses({ kind: "templateUnknown", facts: { offered: newer } });
  });

  it("knows no link that nobody made, and none at all in the eras before", () => {
    given(...in2026)
      .when(acceptingLink)
      .refuses({ kind: "enhancedAttestationUnknown" });
    given(...cast, enhancedRequested)
      .when(acceptingLink)
      .refuses({ kind: "enhancedAttestationNotOffered" });
  });
});

describe("making a confirmation of an enhanced attestation", () => {
  const accepted = [...in2026, related(), enhancedRequested, enhancedAccepted];

  it("names the signatory and the instant of the acceptance", () => {
    given(...accepted)
      .when(finalising)
      .thenHappens({
        type: "agreementAttested",
        record: {
          ...attestedBy().record,
          recordId: freshId(aMoment(), 0),
          attestedAt: NOON,
          dateAgreed: enhancedAccepted.acceptedAt,
          attestationId: attestation.attestationId,
        },
      });
  });

  it("permits the partner to sell", () => {
    const world = worldAfter(...accepted, enhancedFinalised);
    expect(agreementStandingFor(world, customer.tenantId, direct.tenantId)).toBe("attested");
    expect(mayPurchase(world, customer.tenantId, direct.tenantId).ok).toBe(true);
  });

  it("waits for the signatory, and for ever after the link has expired", () => {
    const asked = [...in2026, related(), enhancedRequested];
    given(...asked)
      .when(finalising)
      .refuses({
        kind: "enhancedAttestationPending",
        rule: "signatoriesAcceptFirst",
        facts: { expiresAt: attestation.expiresAt },
      });
    given(...asked)
      .when(finalising, AFTER_EXPIRY)
      .refuses({ kind: "enhancedAttestationExpired" });
    given(...accepted)
      .when(finalising, AFTER_EXPIRY)
      .thenKeeps("agreementAttested");
  });

  it("happens once", () => {
    given(...accepted, enhancedFinalised)
      .when(finalising)
      .refuses({
        kind: "enhancedAttestationUsed",
        rule: "enhancedAttestationsServeOnce",
        facts: { customerId: customer.tenantId, attestedAt: attestedBy().record.attestedAt },
      });
  });

  it("is for the partner that asked, and for its own customers", () => {
    given(...accepted, related(german.tenantId))
      .when({ ...finalising, by: germanAgent.personId })
      .refuses({ kind: "enhancedAttestationUnknown" });
    given(...in2026, enhancedRequested, enhancedAccepted)
      .when(finalising)
      .refuses({ kind: "notYourCustomer" });
    given(...in2026, relatedThroughProvider, enhancedRequested, enhancedAccepted)
      .when({ ...finalising, by: resellerAgent.personId })
      .refuses({ kind: "indirectResellerMayNotAttest" });
    given(...accepted)
      .when({ ...finalising, by: helpdeskAgent.personId })
      .refuses({ kind: "roleMayNotAttest" });
    given(...accepted)
      .when({ ...finalising, attestationId: aRecordId(82) })
      .refuses({ kind: "enhancedAttestationUnknown" });
  });

  it("fits the customer's country", () => {
    const elsewhere: Event = {
      ...enhancedRequested,
      attestation: { ...attestation, country: german.country, language: "de-DE" },
    };
    given(...in2026, related(), elsewhere, enhancedAccepted)
      .when(finalising)
      .refuses({
        kind: "enhancedAttestationElsewhere",
        rule: "enhancedAttestationsFitTheCountry",
        facts: { acceptedFor: "DE", country: "PL" },
      });
  });

  it("does not repeat a contact, as every confirmation", () => {
    given(...accepted, attestedBy())
      .when(finalising)
      .refuses({ kind: "partnerConfirmedAgreementAlreadyExists" });
    const other = { ...attestedBy().record, primaryContact: aContact({ firstName: "Other" }) };
    given(...accepted, { type: "agreementAttested", record: other })
      .when(finalising)
      .thenKeeps("agreementAttested");
  });

  it("ends when the era is turned back", () => {
    given(...accepted, { type: "eraSet", era: "2021" })
      .when(finalising)
      .refuses({ kind: "enhancedAttestationNotOffered" });
  });
});

describe("an enhanced attestation", () => {
  it("expires only while nobody has accepted", () => {
    const accepted = { ...attestation, ...enhancedAccepted, status: "accepted" as const };
    const { expiresAt, requestedAt } = attestation;
    expect(enhancedAttestationStanding(attestation, requestedAt)).toBe("pending");
    expect(enhancedAttestationStanding(attestation, expiresAt)).toBe("expired");
    expect(enhancedAttestationStanding(accepted, expiresAt)).toBe("accepted");
  });

  it("is read by its own partner, in any letter case of its id", () => {
    const world = worldAfter(...in2026, enhancedRequested);
    const id = attestation.attestationId.toUpperCase();
    expect(ownEnhancedAttestation(world, adminAgent.tenantId, id)).toMatchObject({ ok: true });
    for (const [partnerId, asked] of [
      [german.tenantId, id],
      [adminAgent.tenantId, "no-id"],
    ] as const) {
      expect(ownEnhancedAttestation(world, partnerId, asked)).toMatchObject({
        refusal: { kind: "enhancedAttestationUnknown" },
      });
    }
  });

  it("is for countries and languages in which the agreement is published", () => {
    expect(agreementCountryNamed("pl")).toBe("PL");
    expect(["QQ", "", "POL"].map(agreementCountryNamed)).toEqual([null, null, null]);
    expect(agreementLanguageNamed(customer.country, "PL-pl")).toBe("pl-PL");
    expect(agreementLanguageNamed(customer.country, "de-DE")).toBeNull();
  });
});
