import { type AcceptanceGate, acceptanceGate, agreementTextFor } from "../agreement/questions.ts";
import type { AgreementText } from "../agreement/state.ts";
import { type Answer, answered } from "../decision.ts";
import type { Invitation } from "../invitation/invitation.ts";
import { type CustomerActor, customerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayAcceptInvitation } from "../person/roles.ts";
import type { PersonId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { relationshipThrough } from "./questions.ts";
import type { InvitationRefusal, NotAnAdministrator } from "./refusals.ts";
import { type ResolvedInvitation, resolveInvitation } from "./resolve-invitation.ts";
import type { ResellerRelationship } from "./state.ts";

/** Everything the invitation page needs to know before anything is clicked. */
export type InvitationReview = CustomerActor &
  ResolvedInvitation & {
    readonly relationship: ResellerRelationship | null;
    /** False when the relationship stands already and the link asks for nothing more. */
    readonly asksForRelationship: boolean;
    readonly gate: AcceptanceGate;
    readonly text: AgreementText;
    readonly mayAccept: Answer<true, NotAnAdministrator>;
  };

/** What an invitation means for the person who opened it, or why it cannot be used by its organisation. */
export function reviewInvitation(
  world: ReadonlyWorld,
  by: PersonId,
  invitation: Invitation,
): Answer<InvitationReview, UnknownAccountRefusal | InvitationRefusal> {
  const actor = customerActor(world, by);
  if (!actor.ok) return actor;
  const { person, customer } = actor.value;
  const resolved = resolveInvitation(world, customer, invitation);
  if (!resolved.ok) return resolved;
  const relationship = relationshipThrough(world, customer.tenantId, resolved.value.channel);
  const grantsMore =
    invitation.adminPrivileges && relationship?.adminPrivileges.status !== "granted";
  return answered({
    ...actor.value,
    ...resolved.value,
    relationship,
    asksForRelationship: relationship === null || grantsMore,
    gate: acceptanceGate(world, customer.tenantId, resolved.value.partner.tenantId),
    text: agreementTextFor(world, customer),
    mayAccept: mayAcceptInvitation(world, person),
  });
}
