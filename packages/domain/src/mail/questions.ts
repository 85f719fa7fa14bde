import type { Invitation } from "../invitation/invitation.ts";
import type { CustomerUser } from "../person/state.ts";
import type { TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { nameOfInvitation } from "./invitations-in.ts";

/**
 * The customers' people to whom an invitation was mailed, when nobody of this organisation is among them: a sign that
 * it was opened with another tenant's account. A link names no customer, so that nothing else can tell.
 */
export function invitedInstead(
  world: ReadonlyWorld,
  invitation: Invitation,
  customerId: TenantId,
): readonly CustomerUser[] {
  const letters = world.mail.where("invitation", nameOfInvitation(invitation));
  const readers = [...new Set(letters.map(({ to }) => to))].flatMap((personId) => {
    const person = world.people.get(personId);
    return person?.side === "customer" ? [person] : [];
  });
  return readers.some(({ tenantId }) => tenantId === customerId) ? [] : readers;
}
