import { customerActor, directAcceptanceOf } from "@countersign/domain";
import { recordView } from "../../views/agreement.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut, insist } from "../insist.ts";

export const acceptAgreement = endpoints.customer.acceptAgreement.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("customer");
    const command = { type: "acceptAgreement" as const, by, ...input };
    const { logId, version, world } = await carryOut(context.sandbox, command, {
      kind: "person",
      personId: by,
    });
    const { customer } = insist(world, customerActor(world, by));
    const record = directAcceptanceOf(world, customer.tenantId);
    if (record === null) throw new Error("An agreement was accepted, but no record of it stands.");
    return { logId, version, record: recordView(world, record) };
  },
);
