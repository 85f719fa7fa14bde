import {
  type EnhancedAttestation,
  enhancedAttestationStanding,
  type Instant,
  type ReadonlyWorld,
  textToAccept,
} from "@countersign/domain";
import type { EnhancedAttestationView } from "@countersign/endpoints";
import { offeredWords } from "./agreement.ts";
import { nameOf } from "./names.ts";

export function enhancedAttestationView(
  world: ReadonlyWorld,
  attestation: EnhancedAttestation,
  now: Instant,
): EnhancedAttestationView {
  const { partnerId, companyName, country, language, expiresAt, signatory } = attestation;
  const { firstName, lastName } = signatory;
  const partnerName = nameOf(world, partnerId) ?? partnerId;
  const about = { partnerName, companyName, country, signatory: { firstName, lastName } };
  if (attestation.status === "accepted") {
    return { standing: "accepted", ...about, acceptedAt: attestation.acceptedAt };
  }
  if (enhancedAttestationStanding(attestation, now) === "expired") {
    return { standing: "expired", ...about, expiredAt: expiresAt };
  }
  const { offered, words } = offeredWords(textToAccept(world, language), country, language);
  return { standing: "pending", ...about, expiresAt, offered, words };
}
