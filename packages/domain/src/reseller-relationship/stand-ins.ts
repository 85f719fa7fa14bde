import type { Customer } from "../customer/state.ts";
import type { Invitation } from "../invitation/invitation.ts";
import { isSameMarket } from "../market/markets.ts";
import { providersOf } from "../partner/questions.ts";
import type { Partner } from "../partner/state.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { directInvitation, indirectInvitation } from "./partner-invitations.ts";

/**
 * What a link that names a stranger would say with partners of this sandbox in its place: of the kind the link is meant
 * for, in the customer's market, and otherwise unchanged. A reseller that the sandbox knows keeps its own place.
 */
export function standInsFor(
  world: ReadonlyWorld,
  customer: Customer,
  invitation: Invitation,
): readonly Invitation[] {
  const { adminPrivileges } = invitation;
  const mayServe = ({ country }: Partner): boolean => isSameMarket(country, customer.country);
  if (invitation.kind === "reseller") {
    return world.partners
      .where("kind", "directBill")
      .filter(mayServe)
      .map((partner) => directInvitation(partner, adminPrivileges));
  }
  const named = world.partners.get(invitation.partnerId);
  const resellers =
    named === undefined ? world.partners.where("kind", "indirectReseller") : [named];
  return resellers.filter(mayServe).flatMap((reseller) =>
    providersOf(world, reseller.tenantId)
      .flatMap((providerId) => world.partners.get(providerId) ?? [])
      .filter(mayServe)
      .map((provider) => indirectInvitation(reseller, provider, adminPrivileges)),
  );
}
