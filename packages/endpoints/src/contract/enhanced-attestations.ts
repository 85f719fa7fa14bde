import { AgreementText } from "@countersign/domain";
import { z } from "zod";
import { refusals } from "../explained-refusal.ts";
import { EnhancedAttestationView } from "../views/enhanced-attestation.ts";
import { endpoint, reading, Written } from "./base.ts";

/** As it stands in a link, which somebody may have cut. */
const attestationId = z.string().max(200);

/** The hosted page of the vendor, as far as anybody knows it. Nobody has to be signed in. */
export const enhancedAttestations = {
  read: endpoint
    .route({
      method: "GET",
      path: "/enhanced-attestations/{attestationId}",
      summary: "What the link of an enhanced attestation asks for",
    })
    .input(z.strictObject({ attestationId, ...reading }))
    .output(EnhancedAttestationView)
    .errors(refusals("enhancedAttestationNotOffered", "enhancedAttestationUnknown")),
  accept: endpoint
    .route({
      method: "POST",
      path: "/enhanced-attestations/{attestationId}/acceptance",
      summary: "Accept the agreement as the signatory of an enhanced attestation",
    })
    .input(z.strictObject({ attestationId, text: AgreementText }))
    .output(Written)
    .errors(
      refusals(
        "enhancedAttestationNotOffered",
        "enhancedAttestationUnknown",
        "enhancedAttestationExpired",
        "templateUnknown",
      ),
    ),
};
