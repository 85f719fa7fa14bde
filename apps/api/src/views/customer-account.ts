import {
  agreementTextFor,
  attestationsServing,
  billToOf,
  type CalendarDate,
  customDomainsOf,
  type Customer,
  directAcceptanceOf,
  mayAttestFor,
  mayBill,
  mayRemoveRelationshipWith,
  maySetReservationPurchases,
  type PartnerActor,
  qualificationsOf,
  type ReadonlyWorld,
  relationshipsWith,
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
  const [own] = relationshipsWith(world, tenantId, partnerId);
  if (row === null || own === undefined) {
    throw new Error(`Partner ${partnerId} does not sell to ${tenantId}.`);
  }
  const { relationship, through, since, standing, isWaitedFor } = row;
  const direct = directAcceptanceOf(world, tenantId);
  return {
    customer,
    customDomains: customDomainsOf(world, tenantId).map(({ name }) => name),
    qualifications: qualificationsOf(world, tenantId).map(({ claim, vetting, requestedAt }) => ({
      qualification: claim.qualification,
      vetting,
      requestedAt,
    })),
    relationship: { relationship, through, since },
    billTo: billToOf(customer, own),
    mayUpdateBillTo: permission(world, mayBill(world, actor.partner)),
    mayBuyReservations: own.mayBuyReservations ?? false,
    maySetReservationPurchases: permission(world, maySetReservationPurchases(world, actor)),
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
