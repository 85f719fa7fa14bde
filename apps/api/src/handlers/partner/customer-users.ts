import {
  customerPeopleOf,
  mayResetPasswordsOf,
  maySeeUsers,
  ownCustomer,
  partnerActor,
} from "@countersign/domain";
import type { CustomerCard } from "@countersign/endpoints";
import { permission } from "../../views/explain-refusal.ts";
import { customerCard } from "../../views/person-card.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const customerUsers = endpoints.partner.customerUsers.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const world = await worldAt(context.sandbox, input.at);
  const actor = insist(world, partnerActor(world, by));
  const { tenantId: partnerId } = actor.partner;
  const { tenantId, companyName } = insist(world, ownCustomer(world, partnerId, input.customerId));
  const maySee = maySeeUsers(world, tenantId, partnerId);
  const people = maySee.ok ? customerPeopleOf(world, tenantId) : [];
  return {
    companyName,
    maySee: permission(world, maySee),
    total: people.length,
    users: people
      .map((person) => customerCard(world, person))
      .filter(matches(input.search))
      .toSorted((one, other) => reading.compare(one.displayName, other.displayName)),
    mayResetPasswords: permission(world, mayResetPasswordsOf(world, actor, tenantId)),
  };
});

/** Names sort as people read them; who ties stays in the order of the tenant. */
const reading = new Intl.Collator("en", { sensitivity: "base", numeric: true });

function matches(search = ""): (user: CustomerCard) => boolean {
  const wanted = search.trim().toLowerCase();
  return ({ displayName, userPrincipalName, email }) =>
    [displayName, userPrincipalName, email].some((text) => text.toLowerCase().includes(wanted));
}
