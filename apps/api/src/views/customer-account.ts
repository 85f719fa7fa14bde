import {
  agreementTextFor,
  attestationsServing,
  type CalendarDate,
  type Customer,
  directAcceptanceOf,
  mayAttestFor,
  mayRemoveRelationshipWith,
  type PartnerActor,
  type ReadonlyWorld,
} from "@countersign/domain";
import type { CustomerAccountView } from "@countersign/endpoints";
import { attestationView, directAcceptanceView, offeredText } from "./agreement.ts";
import { customerRow } from "./customer-row.ts";
import { permission } from "./explain-refusal.ts";

/** The account page of a customer, as the actor's partner sees it. */
export function customerAccountView(
  world: ReadonlyWorld,
  actor: PartnerActor,
  customer: Customer,
  today: CalendarDate,
): CustomerAccountView {
  const { tenantId } = customer;
  const partnerId = actor.partner.tenantId;
  const row = customerRow(world, customer, partnerId);
  if (row === null) throw new Error(`Partner ${partnerId} does not sell to ${tenantId}.`);
  const { relationship, through, since, standing, isWaitedFor } = row;
  const direct = directAcceptanceOf(world, tenantId);
  return {
    customer,
    relationship: { relationship, through, since },
    standing,
    isWaitedFor,
    direct: direct === null ? null : directAcceptanceView(world, direct),
    attestations: attestationsServing(world, tenantId, partnerId)
      .toReversed()
      .map((record) => attestationView(world, record)),
    mayAttest: permission(world, mayAttestFor(world, actor, tenantId)),
    mayRemoveRelationship: permission(world, mayRemoveRelationshipWith(world, actor, tenantId)),
    today,
    offered: offeredText(customer, agreementTextFor(world, customer)),
  };
}
