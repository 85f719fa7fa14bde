import { type Answer, answered } from "../decision.ts";
import type { Invitation } from "../invitation/invitation.ts";
import type { Partner } from "../partner/state.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayInvite } from "../person/roles.ts";
import type { PersonId, TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { RoleMayNotInvite } from "./refusals.ts";
import { providersOf, resellersOf } from "./resolve-invitation.ts";

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
): Answer<readonly InvitationDraft[], UnknownAccountRefusal | RoleMayNotInvite> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const allowed = mayInvite(actor.value.person);
  return allowed.ok ? answered(draftsFor(world, actor.value)) : allowed;
}

function draftsFor(world: ReadonlyWorld, { partner }: PartnerActor): readonly InvitationDraft[] {
  switch (partner.kind) {
    case "directBill":
      return [
        {
          partner,
          provider: null,
          invitation: { kind: "reseller", partnerId: partner.tenantId, adminPrivileges: true },
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
  const invitation = {
    kind: "indirectReseller" as const,
    partnerId: reseller.tenantId,
    msppId: reseller.mpnId,
    providerId: provider.tenantId,
    adminPrivileges: true,
  };
  return { partner: reseller, provider, invitation };
}

function partnersById(world: ReadonlyWorld, ids: readonly TenantId[]): readonly Partner[] {
  return ids.flatMap((id) => world.partners.get(id) ?? []);
}
