import { z } from "zod";
import {
  type AcceptanceGate,
  acceptanceGate,
  agreementTextFor,
  holdsRelationshipBack,
} from "../agreement/questions.ts";
import type { AgreementText } from "../agreement/state.ts";
import { type Answer, answered } from "../decision.ts";
import type { Invitation } from "../invitation/invitation.ts";
import { invitedInstead } from "../mail/questions.ts";
import { type CustomerActor, customerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayAcceptInvitation } from "../person/roles.ts";
import type { CustomerUser } from "../person/state.ts";
import type { PersonId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { relationshipThrough } from "./questions.ts";
import type { InvitationRefusal, NotAnAdministrator } from "./refusals.ts";
import { type ResolvedInvitation, resolveInvitation } from "./resolve-invitation.ts";
import type { ResellerRelationship } from "./state.ts";

/** The relationship half of an invitation: it is asked for, it stands already, or it waits until a partner has confirmed. */
export const RelationshipHalf = z.enum(["asked", "stands", "waits"]);
export type RelationshipHalf = z.infer<typeof RelationshipHalf>;

/** Everything the invitation page needs to know before anything is clicked. */
export type InvitationReview = CustomerActor &
  ResolvedInvitation & {
    readonly relationship: ResellerRelationship | null;
    readonly relationshipHalf: RelationshipHalf;
    readonly gate: AcceptanceGate;
    readonly text: AgreementText;
    readonly mayAccept: Answer<true, NotAnAdministrator>;
    /** To whom of another organisation it was mailed, when nobody of this one got it. */
    readonly invitedInstead: readonly CustomerUser[];
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
  const gate = acceptanceGate(world, customer.tenantId, resolved.value.partner.tenantId);
  return answered({
    ...actor.value,
    ...resolved.value,
    relationship,
    relationshipHalf: halfOf(invitation, relationship, gate),
    gate,
    text: agreementTextFor(world, customer),
    mayAccept: mayAcceptInvitation(world, person),
    invitedInstead: invitedInstead(
      world,
      { invitation, channel: resolved.value.channel },
      customer.tenantId,
    ),
  });
}

/** A relationship that stands is asked for again only by a link that brings admin privileges to it. */
function halfOf(
  { adminPrivileges }: Invitation,
  relationship: ResellerRelationship | null,
  gate: AcceptanceGate,
): RelationshipHalf {
  const grantsMore = adminPrivileges && relationship?.adminPrivileges.status !== "granted";
  if (relationship !== null && !grantsMore) return "stands";
  return holdsRelationshipBack(gate) ? "waits" : "asked";
}
