import { z } from "zod";
import { AgreementText } from "../agreement/state.ts";
import { Invitation } from "../invitation/invitation.ts";
import { PersonId, RecordId, TenantId } from "../primitives.ts";

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

/** A partner ends its relationship with a customer, through every channel it has. */
export const RemoveRelationship = z.strictObject({
  type: z.literal("removeRelationship"),
  by: PersonId,
  customerId: TenantId,
});
export type RemoveRelationship = z.infer<typeof RemoveRelationship>;

export const RelationshipCommand = z.discriminatedUnion("type", [
  AcceptInvitation,
  RevokeAdminPrivileges,
  RemoveRelationship,
]);
export type RelationshipCommand = z.infer<typeof RelationshipCommand>;
