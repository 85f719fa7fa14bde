import { type Answer, answered, refused } from "../decision.ts";
import type { Instant } from "../instant.ts";
import { agreementLanguagesOf, marketOf } from "../market/markets.ts";
import { CountryCode, type LanguageTag, RecordId, type TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { isEnhancedOffered } from "./attestation-rules.ts";
import { textsStandingFor } from "./questions.ts";
import type { EnhancedAttestationNotOffered, EnhancedAttestationUnknown } from "./refusals.ts";
import type { AgreementText, Attestation, EnhancedAttestation } from "./state.ts";

/** How an enhanced attestation stands at an instant: only one that nobody accepted expires. */
export type EnhancedAttestationStanding = "pending" | "accepted" | "expired";

export function enhancedAttestationStanding(
  { status, expiresAt }: EnhancedAttestation,
  now: Instant,
): EnhancedAttestationStanding {
  return status === "pending" && expiresAt <= now ? "expired" : status;
}

type NotThere = EnhancedAttestationNotOffered | EnhancedAttestationUnknown;

/** An enhanced attestation by its id, which whoever has the link knows. */
export function enhancedAttestationAt(
  world: ReadonlyWorld,
  attestationId: string,
): Answer<EnhancedAttestation, NotThere> {
  const offered = isEnhancedOffered(world);
  if (!offered.ok) return offered;
  const id = RecordId.safeParse(attestationId).data;
  const found = id === undefined ? undefined : world.enhancedAttestations.get(id);
  return found === undefined ? unknown() : answered(found);
}

/** One that a partner asked for. Of another's nobody learns whether it exists. */
export function ownEnhancedAttestation(
  world: ReadonlyWorld,
  partnerId: TenantId,
  attestationId: string,
): Answer<EnhancedAttestation, NotThere> {
  const found = enhancedAttestationAt(world, attestationId);
  return found.ok && found.value.partnerId !== partnerId ? unknown() : found;
}

/** The confirmation that was made from an enhanced attestation. */
export function confirmationFrom(
  world: ReadonlyWorld,
  attestationId: RecordId,
): Attestation | null {
  const [record] = world.agreementRecords.where("madeFrom", attestationId);
  return record?.status === "attested" ? record : null;
}

/** What the signatory reads: the newest text that stands for the wanted language. */
export function textToAccept(world: ReadonlyWorld, language: LanguageTag): AgreementText {
  const [text] = textsStandingFor(world, language);
  if (text === undefined) throw new Error("No agreement text is published; the scenario lacks it.");
  return text;
}

/** A country as callers write it; `null` where the agreement is published for none of that name. */
export function agreementCountryNamed(name: string): CountryCode | null {
  const read = CountryCode.safeParse(name.toUpperCase());
  return read.success && marketOf(read.data) !== null ? read.data : null;
}

/** A language as callers write it; `null` where the agreement is not published in it for the country. */
export function agreementLanguageNamed(country: CountryCode, name: string): LanguageTag | null {
  const wanted = name.toLowerCase();
  return agreementLanguagesOf(country).find((each) => each.toLowerCase() === wanted) ?? null;
}

function unknown(): {
  readonly ok: false;
  readonly refusal: EnhancedAttestationUnknown;
} {
  return refused({
    kind: "enhancedAttestationUnknown",
    rule: "enhancedAttestationsBelongToTheirPartner",
    facts: {},
  });
}
