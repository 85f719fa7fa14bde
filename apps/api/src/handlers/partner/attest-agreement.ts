import { attestationView } from "../../views/agreement.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const attestAgreement = endpoints.partner.attestAgreement.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const command = { type: "attestAgreement" as const, by, ...input };
    const { logId, version, world, events } = await carryOut(context.sandbox, command, {
      kind: "person",
      personId: by,
    });
    const attested = events.find((event) => event.type === "agreementAttested");
    if (attested === undefined) throw new Error("An agreement was confirmed without a record.");
    return { logId, version, record: attestationView(world, attested.record) };
  },
);
