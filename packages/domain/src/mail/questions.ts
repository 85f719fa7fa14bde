import type { Invitation } from "../invitation/invitation.ts";
import type { CustomerUser } from "../person/state.ts";
import type { TenantId } from "../primitives.ts";
import { relationshipThrough } from "../reseller-relationship/questions.ts";
import type { Channel } from "../reseller-relationship/state.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { nameOfInvitation } from "./invitations-in.ts";

/**
 * The customers' people who were mailed an invitation that their organisation has not accepted yet, when nobody of this
 * organisation was: a sign that it was opened with another tenant's account. A link names no customer, so that nothing
 * else can tell.
 */
export function invitedInstead(
  world: ReadonlyWorld,
  { invitation, channel }: { readonly invitation: Invitation; readonly channel: Channel },
  customerId: TenantId,
): readonly CustomerUser[] {
  const letters = world.mail.where("invitation", nameOfInvitation(invitation));
  const readers = [...new Set(letters.map(({ to }) => to))].flatMap((personId) => {
    const person = world.people.get(personId);
    return person?.side === "customer" ? [person] : [];
  });
  if (readers.some(({ tenantId }) => tenantId === customerId)) return [];
  return readers.filter(({ tenantId }) => relationshipThrough(world, tenantId, channel) === null);
}
