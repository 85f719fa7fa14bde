import { type Answer, answered, refused } from "../decision.ts";
import type { RoleMayNotAddCustomer } from "../customer/refusals.ts";
import type { TenantId } from "../primitives.ts";
import { hasAdminPrivileges, ownCustomer } from "../reseller-relationship/questions.ts";
import type { AdminPrivilegesMissing, NotYourCustomer } from "../reseller-relationship/refusals.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { PartnerActor } from "./actor.ts";
import { mayAddCustomerAs } from "./roles.ts";

/** Whether a partner sees the people of a customer: selling to it is not enough, the customer gives that right. */
export function maySeeUsers(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): Answer<true, NotYourCustomer | AdminPrivilegesMissing> {
  const customer = ownCustomer(world, partnerId, customerId);
  if (!customer.ok) return customer;
  if (hasAdminPrivileges(world, customerId, partnerId)) return answered(true);
  const facts = { customerId, partnerId };
  return refused({
    kind: "adminPrivilegesMissing",
    rule: "usersAreSeenWithAdminPrivileges",
    facts,
  });
}

/** Whether somebody may give the people of a customer new passwords. The role is looked at first. */
export function mayResetPasswordsOf(
  world: ReadonlyWorld,
  { person, partner }: PartnerActor,
  customerId: TenantId,
): Answer<true, RoleMayNotAddCustomer | NotYourCustomer | AdminPrivilegesMissing> {
  const allowed = mayAddCustomerAs(person);
  return allowed.ok ? maySeeUsers(world, customerId, partner.tenantId) : allowed;
}
