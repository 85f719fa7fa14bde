import { type Answer, answered, refused } from "../decision.ts";
import { isIntegrationSandbox } from "../integration-sandbox/account.ts";
import type { InvitationsNotInSandbox } from "../integration-sandbox/refusals.ts";
import type { Invitation } from "../invitation/invitation.ts";
import { providersOf, resellersOf } from "../partner/questions.ts";
import type { Partner } from "../partner/state.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayInvite } from "../person/roles.ts";
import type { PersonId, TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { directInvitation, indirectInvitation } from "./partner-invitations.ts";
import type { RoleMayNotInvite } from "./refusals.ts";

/** An invitation that a partner can make: by itself, or together with a counterpart (its provider or its reseller). */
export type InvitationDraft = {
  readonly partner: Partner;
  readonly provider: Partner | null;
  readonly invitation: Invitation;
};

/** Every invitation the actor's partner can make, all with admin privileges ticked, as the vendor's form starts. */
export function draftInvitations(
  world: ReadonlyWorld,
  by: PersonId,
): Answer<
  readonly InvitationDraft[],
  UnknownAccountRefusal | RoleMayNotInvite | InvitationsNotInSandbox
> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const allowed = mayInvite(actor.value.person);
  if (!allowed.ok) return allowed;
  if (!isIntegrationSandbox(world)) return answered(draftsFor(world, actor.value));
  const facts = { partnerId: actor.value.partner.tenantId };
  return refused({ kind: "invitationsNotInSandbox", rule: "sandboxCustomersAreAdded", facts });
}

function draftsFor(world: ReadonlyWorld, { partner }: PartnerActor): readonly InvitationDraft[] {
  switch (partner.kind) {
    case "directBill":
      return [
        {
          partner,
          provider: null,
          invitation: directInvitation(partner, true),
        },
      ];
    case "indirectReseller":
      return partnersById(world, providersOf(world, partner.tenantId)).map((provider) =>
        indirectDraft(partner, provider),
      );
    case "indirectProvider":
      return partnersById(world, resellersOf(world, partner.tenantId)).map((reseller) =>
        indirectDraft(reseller, partner),
      );
    default:
      return partner.kind satisfies never;
  }
}

function indirectDraft(reseller: Partner, provider: Partner): InvitationDraft {
  return { partner: reseller, provider, invitation: indirectInvitation(reseller, provider, true) };
}

function partnersById(world: ReadonlyWorld, ids: readonly TenantId[]): readonly Partner[] {
  return ids.flatMap((id) => world.partners.get(id) ?? []);
}
