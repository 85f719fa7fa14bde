import { z } from "zod";
import type { LanguageTag, TenantId } from "../primitives.ts";
import { agreementLanguagesOf } from "../market/markets.ts";
import type { Customer } from "../customer/state.ts";
import type { Partner } from "../partner/state.ts";
import { purchaseHistoryOf } from "../order/purchase-history.ts";
import { agentsOf } from "../person/roles.ts";
import { activePartnersOf, providersServing } from "../reseller-relationship/questions.ts";
import { isSwitchedOn } from "../sandbox/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { isStillValid } from "./attestation-rules.ts";
import type { ContactPartnerToConfirm } from "./refusals.ts";
import type { AgreementRecord, AgreementText, Attestation, DirectAcceptance } from "./state.ts";

/** Where a customer stands with the agreement. `contactPartner`: nothing on record, and only a partner can put it there. */
export const AgreementStanding = z.enum([
  "nothingOnRecord",
  "attested",
  "acceptedDirectly",
  "both",
  "contactPartner",
]);
export type AgreementStanding = z.infer<typeof AgreementStanding>;

/** What an acceptance of the agreement meets. */
export type AcceptanceGate =
  | { readonly gate: "open" }
  | { readonly gate: "alreadyAccepted"; readonly record: AgreementRecord }
  | { readonly gate: "contactPartner"; readonly refusal: ContactPartnerToConfirm };

export function recordsOf(world: ReadonlyWorld, customerId: TenantId): readonly AgreementRecord[] {
  return world.agreementRecords.where("customer", customerId);
}

export function attestationsOf(world: ReadonlyWorld, customerId: TenantId): readonly Attestation[] {
  return recordsOf(world, customerId).filter((record) => record.status === "attested");
}

export function directAcceptanceOf(
  world: ReadonlyWorld,
  customerId: TenantId,
): DirectAcceptance | null {
  return (
    recordsOf(world, customerId).find((record) => record.status === "acceptedDirectly") ?? null
  );
}

/** The standing of a customer, all records that permit something counted. */
export function agreementStanding(world: ReadonlyWorld, customerId: TenantId): AgreementStanding {
  const standing = standingOf(
    stillValid(world, attestationsOf(world, customerId)),
    directAcceptanceOf(world, customerId),
  );
  const blocked =
    standing === "nothingOnRecord" &&
    recordsOf(world, customerId).length === 0 &&
    hasBought(world, customerId);
  return blocked ? "contactPartner" : standing;
}

/**
 * The standing as one partner sees it: the confirmations that serve it, and the direct acceptance that belongs to the
 * customer.
 */
export function agreementStandingFor(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): AgreementStanding {
  const standing = standingOf(
    stillValid(world, attestationsServing(world, customerId, partnerId)),
    directAcceptanceOf(world, customerId),
  );
  const blocked =
    standing === "nothingOnRecord" && agreementStanding(world, customerId) === "contactPartner";
  return blocked ? "contactPartner" : standing;
}

/**
 * The confirmations that serve one partner, oldest first, and all that it may read: its own, and for a reseller those of
 * the provider through which it sells to this customer.
 */
export function attestationsServing(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): readonly Attestation[] {
  const confirming = new Set([partnerId, ...providersServing(world, customerId, partnerId)]);
  return attestationsOf(world, customerId).filter((record) => confirming.has(record.partnerId));
}

/** Those that permit something in the sandbox's era. */
function stillValid(world: ReadonlyWorld, records: readonly Attestation[]): readonly Attestation[] {
  return records.filter((record) => isStillValid(world, record));
}

/** The partners that can confirm for a customer: they sell to it, are of a kind that confirms, and have an agent. */
export function partnersWhoMayAttest(
  world: ReadonlyWorld,
  customerId: TenantId,
): readonly TenantId[] {
  return activePartnersOf(world, customerId).filter((id) => {
    const partner = world.partners.get(id);
    return partner !== undefined && mayAttestAsKind(partner) && agentsOf(world, id).length > 0;
  });
}

/** S7: every kind of partner confirms, but for a reseller its provider does. */
export function mayAttestAsKind({ kind }: Partner): boolean {
  return kind !== "indirectReseller";
}

function standingOf(
  attestations: readonly Attestation[],
  direct: DirectAcceptance | null,
): AgreementStanding {
  if (attestations.length === 0) return direct === null ? "nothingOnRecord" : "acceptedDirectly";
  return direct === null ? "attested" : "both";
}

function hasBought(world: ReadonlyWorld, customerId: TenantId): boolean {
  return purchaseHistoryOf(world, customerId).length > 0;
}

/**
 * S13 and S14: a customer that bought before and has no record of any kind is sent to its partner; a record by any
 * partner, or its own, opens the gate for all. One that permits nothing any more is renewed by the customer itself.
 * Decided where sources are silent: `docs/differences.md`.
 */
export function acceptanceGate(
  world: ReadonlyWorld,
  customerId: TenantId,
  invitingPartnerId: TenantId | null,
): AcceptanceGate {
  const valid = stillValid(world, attestationsOf(world, customerId));
  const record = directAcceptanceOf(world, customerId) ?? valid.at(-1);
  if (record !== undefined) return { gate: "alreadyAccepted", record };
  if (recordsOf(world, customerId).length > 0) return { gate: "open" };
  const purchases = purchaseHistoryOf(world, customerId);
  if (purchases.length === 0) return { gate: "open" };
  const partnerIds = partnersWhoMayAttest(world, customerId);
  const facts = { customerId, purchases, partnerIds };
  const rule = ruleOfShutGate(world, customerId, invitingPartnerId, partnerIds);
  return { gate: "contactPartner", refusal: { kind: "contactPartnerToConfirm", rule, facts } };
}

/**
 * Where nobody can confirm yet, a new partner's relationship is never held back, switch or no switch: that partner is
 * the way out.
 */
function ruleOfShutGate(
  world: ReadonlyWorld,
  customerId: TenantId,
  invitingPartnerId: TenantId | null,
  confirming: readonly TenantId[],
): ContactPartnerToConfirm["rule"] {
  const isNewPartner =
    invitingPartnerId !== null && !activePartnersOf(world, customerId).includes(invitingPartnerId);
  if (!isNewPartner) return "earlierCustomersAreAttestedByPartner";
  const waits = confirming.length > 0 && isSwitchedOn(world, "relationshipWaitsForAttestation");
  return waits ? "relationshipsWaitForAttestation" : "newPartnersWaitForAttestation";
}

/** Whether a shut gate holds back the relationship as well as the agreement. */
export function holdsRelationshipBack(gate: AcceptanceGate): boolean {
  return gate.gate === "contactPartner" && gate.refusal.rule === "relationshipsWaitForAttestation";
}

/** The newest published text for a customer: in the language its country speaks if it exists here, else in English. */
export function agreementTextFor(world: ReadonlyWorld, customer: Customer): AgreementText {
  const [english, ...spoken] = agreementLanguagesOf(customer.country);
  const languages = english === undefined ? spoken : [...spoken, english];
  const [found] = languages.flatMap((language) => newestText(world, language) ?? []);
  if (found === undefined) {
    throw new Error(
      `No agreement text is published for ${customer.country}; the scenario lacks it.`,
    );
  }
  return found;
}

/** The language in which the real agreement would be offered first in a country: its own before English. */
export function realAgreementLanguageOf({ country }: Pick<Customer, "country">): LanguageTag {
  const [english = "en-US", spoken = english] = agreementLanguagesOf(country);
  return spoken;
}

/** The texts that stand for a language in this sandbox, newest first: its own, or the English ones where it has none. */
export function textsStandingFor(
  world: ReadonlyWorld,
  language: LanguageTag,
): readonly AgreementText[] {
  const own = world.agreementTexts.where("language", language);
  const texts = own.length > 0 ? own : world.agreementTexts.where("language", "en-US");
  return texts.toSorted((a, b) => b.version.localeCompare(a.version));
}

function newestText(world: ReadonlyWorld, language: string): AgreementText | undefined {
  return world.agreementTexts
    .where("language", language)
    .toSorted((a, b) => a.version.localeCompare(b.version))
    .at(-1);
}

/** Whether a text is one that was published in this sandbox, to the letter. */
export function isPublished(world: ReadonlyWorld, text: AgreementText): boolean {
  const published = world.agreementTexts.get(`${text.version}/${text.language}`);
  return (
    published !== undefined &&
    published.hash === text.hash &&
    published.templateId === text.templateId
  );
}
