import { enhancedAttestationAt } from "@countersign/domain";
import { endpoints } from "../endpoints.ts";
import { carryOut, insist } from "../insist.ts";

export const acceptEnhancedAttestation = endpoints.enhancedAttestations.accept.handler(
  async ({ input, context: { sandbox } }) => {
    const world = sandbox.world();
    const { attestationId } = insist(world, enhancedAttestationAt(world, input.attestationId));
    const { text } = input;
    const command = { type: "acceptEnhancedAttestation" as const, attestationId, text };
    // Whoever has the link accepts: no account of the sandbox stands behind it.
    const { logId, version } = await carryOut(sandbox, command, { kind: "stage" });
    return { logId, version };
  },
);
