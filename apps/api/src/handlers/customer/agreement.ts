import {
  acceptanceGate,
  agreementTextFor,
  mayAcceptAgreement,
  recordsOf,
} from "@countersign/domain";
import { gateView, offeredText, recordView } from "../../views/agreement.ts";
import { permission } from "../../views/explain-refusal.ts";
import { endpoints } from "../endpoints.ts";
import { askerOf, askingView } from "./asking.ts";

export const agreement = endpoints.customer.agreement.handler(async ({ input, context }) => {
  const asker = await askerOf(context, input.at);
  const { world, customer, person } = asker;
  return {
    ...askingView(context, asker),
    gate: gateView(world, acceptanceGate(world, customer.tenantId, null)),
    offered: offeredText(customer, agreementTextFor(world, customer)),
    mayAccept: permission(world, mayAcceptAgreement(world, person)),
    records: recordsOf(world, customer.tenantId).map((record) => recordView(world, record)),
  };
});
