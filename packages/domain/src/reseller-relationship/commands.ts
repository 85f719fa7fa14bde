import { z } from "zod";
import { AgreementText } from "../agreement/state.ts";
import { Invitation } from "../invitation/invitation.ts";
import { PersonId, RecordId, TenantId } from "../primitives.ts";
import { BillTo } from "./state.ts";

/** The agreement half of an invitation: ticked with the text that was shown, or not part of the page. */
const AgreementHalf = z.discriminatedUnion("asked", [
  z.strictObject({ asked: z.literal(true), text: AgreementText, hasRead: z.boolean() }),
  z.strictObject({ asked: z.literal(false) }),
]);

/** A customer authorises the inviting partner and, where it is asked for, accepts the agreement in the same act. */
export const AcceptInvitation = z.strictObject({
  type: z.literal("acceptInvitation"),
  by: PersonId,
  invitation: Invitation,
  authorizesPartner: z.boolean(),
  agreement: AgreementHalf,
});
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

/** A customer takes delegated administration back; the partner can still sell. */
export const RevokeAdminPrivileges = z.strictObject({
  type: z.literal("revokeAdminPrivileges"),
  by: PersonId,
  relationshipId: RecordId,
});
export type RevokeAdminPrivileges = z.infer<typeof RevokeAdminPrivileges>;

/** A partner gives delegated administration back, through every channel it has; it can still sell. */
export const GiveUpAdminPrivileges = z.strictObject({
  type: z.literal("giveUpAdminPrivileges"),
  by: PersonId,
  customerId: TenantId,
});
export type GiveUpAdminPrivileges = z.infer<typeof GiveUpAdminPrivileges>;

/** A partner ends its relationship with a customer, through every channel it has. */
export const RemoveRelationship = z.strictObject({
  type: z.literal("removeRelationship"),
  by: PersonId,
  customerId: TenantId,
});
export type RemoveRelationship = z.infer<typeof RemoveRelationship>;

/** A partner says anew to whom and where it sends a customer's bills. */
export const UpdateBillTo = z.strictObject({
  type: z.literal("updateBillTo"),
  by: PersonId,
  customerId: TenantId,
  billTo: BillTo,
  /** Where the bills went when the form was opened. Left out by a caller that tells in another way what it saw. */
  replaces: BillTo.exactOptional(),
});
export type UpdateBillTo = z.infer<typeof UpdateBillTo>;

/** A partner lets a customer buy Azure reservations by itself, or no longer. */
export const SetReservationPurchases = z.strictObject({
  type: z.literal("setReservationPurchases"),
  by: PersonId,
  customerId: TenantId,
  isAllowed: z.boolean(),
});
export type SetReservationPurchases = z.infer<typeof SetReservationPurchases>;

export const RelationshipCommand = z.discriminatedUnion("type", [
  AcceptInvitation,
  RevokeAdminPrivileges,
  GiveUpAdminPrivileges,
  RemoveRelationship,
  UpdateBillTo,
  SetReservationPurchases,
]);
export type RelationshipCommand = z.infer<typeof RelationshipCommand>;
