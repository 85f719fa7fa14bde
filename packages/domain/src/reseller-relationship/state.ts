import { z } from "zod";
import { Address } from "../contact.ts";
import { Instant } from "../instant.ts";
import { Invitation } from "../invitation/invitation.ts";
import { PersonId, RecordId, TenantId } from "../primitives.ts";

/** Through whom the customer buys: from one partner, or from a reseller through its provider. */
export const Channel = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("direct"), partnerId: TenantId }),
  z.strictObject({ kind: z.literal("indirect"), resellerId: TenantId, providerId: TenantId }),
]);
export type Channel = z.infer<typeof Channel>;

/** Delegated administration: never asked for, granted by the customer, or taken back by the customer. */
export const AdminPrivileges = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("notGranted") }),
  z.strictObject({ status: z.literal("granted"), grantedAt: Instant, grantedBy: PersonId }),
  z.strictObject({ status: z.literal("removed"), removedAt: Instant, removedBy: PersonId }),
]);
export type AdminPrivileges = z.infer<typeof AdminPrivileges>;

/** To whom and where a partner sends its bills. It says nothing about the customer's own account. */
export const BillTo = z.strictObject({
  companyName: z.string().trim().min(1).max(255),
  address: Address,
});
export type BillTo = z.infer<typeof BillTo>;

/** What lets a partner sell to a customer. */
export const ResellerRelationship = z.strictObject({
  relationshipId: RecordId,
  customerId: TenantId,
  channel: Channel,
  adminPrivileges: AdminPrivileges,
  establishedAt: Instant,
  establishedBy: PersonId,
  /** The link through which it came about; `null` where the partner made the tenant itself. */
  invitation: Invitation.nullable(),
  /** Missing while the bills go where the customer itself is. */
  billTo: BillTo.exactOptional(),
  /** Whether the customer buys Azure reservations by itself. Missing until an agent said so: it does not. */
  mayBuyReservations: z.boolean().exactOptional(),
});
export type ResellerRelationship = z.infer<typeof ResellerRelationship>;

const RelationshipEstablished = z.strictObject({
  type: z.literal("relationshipEstablished"),
  relationship: ResellerRelationship,
});
const AdminPrivilegesGranted = z.strictObject({
  type: z.literal("adminPrivilegesGranted"),
  relationshipId: RecordId,
  grantedAt: Instant,
  grantedBy: PersonId,
});
const AdminPrivilegesRemoved = z.strictObject({
  type: z.literal("adminPrivilegesRemoved"),
  relationshipId: RecordId,
  removedAt: Instant,
  removedBy: PersonId,
});
const RelationshipRemoved = z.strictObject({
  type: z.literal("relationshipRemoved"),
  /** As it was: afterwards nobody holds it any more. */
  relationship: ResellerRelationship,
  removedAt: Instant,
  removedBy: PersonId,
});
const BillToUpdated = z.strictObject({
  type: z.literal("billToUpdated"),
  relationshipId: RecordId,
  billTo: BillTo,
  updatedAt: Instant,
  updatedBy: PersonId,
});
const ReservationPurchasesSet = z.strictObject({
  type: z.literal("reservationPurchasesSet"),
  relationshipId: RecordId,
  isAllowed: z.boolean(),
  setAt: Instant,
  setBy: PersonId,
});
export const RelationshipEvent = z.discriminatedUnion("type", [
  RelationshipEstablished,
  AdminPrivilegesGranted,
  AdminPrivilegesRemoved,
  RelationshipRemoved,
  BillToUpdated,
  ReservationPurchasesSet,
]);
export type RelationshipEvent = z.infer<typeof RelationshipEvent>;

/** Every partner that takes part in a channel: both sell, both see the customer. */
export function partnersIn(channel: Channel): readonly TenantId[] {
  return channel.kind === "direct" ? [channel.partnerId] : [channel.resellerId, channel.providerId];
}

/** The partner whose name the customer reads first: the one that invited. */
export function invitingPartnerIn(channel: Channel): TenantId {
  return channel.kind === "direct" ? channel.partnerId : channel.resellerId;
}

export function isSameChannel(one: Channel, other: Channel): boolean {
  return one.kind === other.kind && partnersIn(one).join() === partnersIn(other).join();
}
