import { enhancedAttestationAt } from "@countersign/domain";
import { enhancedAttestationView } from "../../views/enhanced-attestation.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const readEnhancedAttestation = endpoints.enhancedAttestations.read.handler(
  async ({ input: { attestationId, at }, context: { sandbox } }) => {
    const world = await worldAt(sandbox, at);
    const attestation = insist(world, enhancedAttestationAt(world, attestationId));
    return enhancedAttestationView(world, attestation, sandbox.now());
  },
);
