import { addressesIn } from "../invitation/addresses-in.ts";
import type { Invitation } from "../invitation/invitation.ts";
import { parseInvitationUrl } from "../invitation/parse-invitation-url.ts";
import { customerPeopleOf } from "../person/roles.ts";
import type { CustomerUser } from "../person/state.ts";
import type { TenantId } from "../primitives.ts";
import { relationshipThrough } from "../reseller-relationship/questions.ts";
import type { Channel } from "../reseller-relationship/state.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { nameOfInvitation } from "./invitations-in.ts";

/** Whether one of the partner's people has mailed the agreement's link to one of the customer's. */
export function isAgreementLinkSent(
  world: ReadonlyWorld,
  partnerId: TenantId,
  customerId: TenantId,
): boolean {
  return customerPeopleOf(world, customerId).some(({ personId }) =>
    world.mail.where("recipient", personId).some(({ from, body }) => {
      const sender = world.people.get(from);
      return sender?.tenantId === partnerId && holdsAgreementLink(body);
    }),
  );
}

function holdsAgreementLink(body: string): boolean {
  return addressesIn(body).some(({ address }) => parseInvitationUrl(address).asks === "agreement");
}

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
