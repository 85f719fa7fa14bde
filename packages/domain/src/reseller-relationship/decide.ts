import type { AgreementEvent } from "../agreement/state.ts";
import type { CustomerEvent } from "../customer/state.ts";
import type { Decision } from "../decision.ts";
import type { Moment } from "../moment.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { acceptInvitation, type AcceptInvitationRefusal } from "./accept-invitation.ts";
import type { RelationshipCommand } from "./commands.ts";
import {
  giveUpAdminPrivileges,
  type GiveUpAdminPrivilegesRefusal,
} from "./give-up-admin-privileges.ts";
import { removeRelationship, type RemoveRelationshipRefusal } from "./remove-relationship.ts";
import {
  revokeAdminPrivileges,
  type RevokeAdminPrivilegesRefusal,
} from "./revoke-admin-privileges.ts";
import {
  setReservationPurchases,
  type SetReservationPurchasesRefusal,
} from "./set-reservation-purchases.ts";
import type { RelationshipEvent } from "./state.ts";
import { updateBillTo, type UpdateBillToRefusal } from "./update-bill-to.ts";

export type RelationshipRefusal =
  | AcceptInvitationRefusal
  | RevokeAdminPrivilegesRefusal
  | GiveUpAdminPrivilegesRefusal
  | RemoveRelationshipRefusal
  | UpdateBillToRefusal
  | SetReservationPurchasesRefusal;

export function decideRelationship(
  world: ReadonlyWorld,
  command: RelationshipCommand,
  moment: Moment,
): Decision<RelationshipEvent | AgreementEvent | CustomerEvent, RelationshipRefusal> {
  switch (command.type) {
    case "acceptInvitation":
      return acceptInvitation(world, command, moment);
    case "revokeAdminPrivileges":
      return revokeAdminPrivileges(world, command, moment);
    case "giveUpAdminPrivileges":
      return giveUpAdminPrivileges(world, command, moment);
    case "removeRelationship":
      return removeRelationship(world, command, moment);
    case "updateBillTo":
      return updateBillTo(world, command, moment);
    case "setReservationPurchases":
      return setReservationPurchases(world, command, moment);
    default:
      return command satisfies never;
  }
}
