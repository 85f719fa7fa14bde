import { Instant } from "@countersign/domain";
import { EnhancedAttestationView } from "@countersign/endpoints";
import { agreementTextIn, demoCustomers } from "@countersign/scenarios";

export const ATTESTATION_ADDRESS = "/attest/c0000000-0000-4000-8000-000000000081";

const { companyName, country } = demoCustomers.quercus;
const about = {
  partnerName: "Oriolus Cloud",
  companyName,
  country,
  signatory: { firstName: "Piotr", lastName: "Mazur" },
};

/** Piotr Mazur is asked to accept for Quercus Furniture. */
export function anOpenAttestation(): EnhancedAttestationView {
  const words = agreementTextIn("pl-PL");
  return EnhancedAttestationView.parse({
    standing: "pending",
    ...about,
    expiresAt: "2026-04-28T10:42:00.000Z",
    offered: { text: words.text, country, realLanguage: "pl-PL", minutes: 2 },
    words,
  });
}

export function anAcceptedAttestation(): EnhancedAttestationView {
  const acceptedAt = Instant.parse("2026-04-21T10:42:00.000Z");
  return EnhancedAttestationView.parse({ standing: "accepted", ...about, acceptedAt });
}

export function anExpiredAttestation(): EnhancedAttestationView {
  const expiredAt = Instant.parse("2026-04-28T10:42:00.000Z");
  return EnhancedAttestationView.parse({ standing: "expired", ...about, expiredAt });
}
