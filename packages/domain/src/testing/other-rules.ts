import { accepting, ordering } from "./acts.ts";
import { asked } from "./asked.ts";
import { aTenantId } from "./builders.ts";
import { german } from "./cast.ts";
import { verifying } from "./domain-happenings.ts";
import { added, bought, heldBack, related, relatedToAdded, rolesRemoved } from "./happenings.ts";

/** Refusals that `waysInto` has by one rule already, by each of the others that they follow. */
export const newPartnersInvitation = asked(accepting, bought, related(german.tenantId));
export const heldBackInvitation = asked(accepting, bought, related(german.tenantId), heldBack);

/** S9: a new customer, whose partner is not asked but refused. */
export const newCustomersOrder = asked(
  { ...ordering, customerId: aTenantId(102) },
  added,
  relatedToAdded,
);

/** A partner without admin privileges wants to change the customer's tenant. */
export const closedTenant = asked(verifying, related(), rolesRemoved);
