import { type Answer, answered, refused } from "../decision.ts";
import type { RoleMayNotAdminister } from "../partner/refusals.ts";
import type { Partner } from "../partner/state.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayAdminister } from "../person/roles.ts";
import type { PersonId } from "../primitives.ts";
import { isSwitchedOn } from "../sandbox/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { AccountNotIntegrationSandbox } from "./refusals.ts";

/** Whether the partners' accounts are ones of the vendor's integration sandbox. */
export function isIntegrationSandbox(world: ReadonlyWorld): boolean {
  return isSwitchedOn(world, "accountIsIntegrationSandbox");
}

/** Whether a partner's account can do what only those of the vendor's integration sandbox can. */
export function insistOnSandbox(
  world: ReadonlyWorld,
  partner: Partner,
): Answer<true, AccountNotIntegrationSandbox> {
  return isIntegrationSandbox(world) ? answered(true) : notSandbox(partner);
}

/** Somebody who runs the account of a provider in the integration sandbox, where only providers make resellers. */
export function sandboxProvider(
  world: ReadonlyWorld,
  by: PersonId,
): Answer<
  PartnerActor,
  UnknownAccountRefusal | AccountNotIntegrationSandbox | RoleMayNotAdminister
> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const { partner, person } = actor.value;
  const sandbox = insistOnSandbox(world, partner);
  if (!sandbox.ok) return sandbox;
  if (partner.kind !== "indirectProvider") return notSandbox(partner);
  const allowed = mayAdminister(person);
  return allowed.ok ? actor : allowed;
}

function notSandbox({ tenantId: partnerId, kind: partnerKind }: Partner): {
  readonly ok: false;
  readonly refusal: AccountNotIntegrationSandbox;
} {
  return refused({
    kind: "accountNotIntegrationSandbox",
    rule: "integrationSandboxesDoMore",
    facts: { partnerId, partnerKind },
  });
}
