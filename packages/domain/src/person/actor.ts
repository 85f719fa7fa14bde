import type { z } from "zod";
import { type Answer, answered, refused } from "../decision.ts";
import type { Customer } from "../customer/state.ts";
import type { Partner } from "../partner/state.ts";
import type { PersonId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { UnknownAccount } from "./refusals.ts";
import type { CustomerUser, PartnerUser } from "./state.ts";

export type UnknownAccountRefusal = z.infer<typeof UnknownAccount>;
export type PartnerActor = { readonly person: PartnerUser; readonly partner: Partner };
export type CustomerActor = { readonly person: CustomerUser; readonly customer: Customer };

/** The partner's person who acts, with the partner. */
export function partnerActor(
  world: ReadonlyWorld,
  personId: PersonId,
): Answer<PartnerActor, UnknownAccountRefusal> {
  const person = world.people.get(personId);
  const partner = person === undefined ? undefined : world.partners.get(person.tenantId);
  return person?.side === "partner" && partner !== undefined
    ? answered({ person, partner })
    : nobody(personId);
}

/** The customer's person who acts, with the customer. */
export function customerActor(
  world: ReadonlyWorld,
  personId: PersonId,
): Answer<CustomerActor, UnknownAccountRefusal> {
  const person = world.people.get(personId);
  const customer = person === undefined ? undefined : world.customers.get(person.tenantId);
  return person?.side === "customer" && customer !== undefined
    ? answered({ person, customer })
    : nobody(personId);
}

function nobody(personId: PersonId): {
  readonly ok: false;
  readonly refusal: UnknownAccountRefusal;
} {
  return refused({
    kind: "unknownAccount",
    rule: "onlySandboxAccounts",
    facts: { userPrincipalName: personId },
  });
}
