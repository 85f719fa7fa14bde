import type { Customer } from "../customer/state.ts";
import { type Answer, answered, refused } from "../decision.ts";
import type { IndirectInvitation, Invitation } from "../invitation/invitation.ts";
import { isSameMarket, marketOf } from "../market/markets.ts";
import { providersOf } from "../partner/questions.ts";
import type { Partner } from "../partner/state.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { InvitationRefusal } from "./refusals.ts";
import { standInsFor } from "./stand-ins.ts";
import type { Channel } from "./state.ts";

/** Who an invitation really names in this sandbox. */
export type ResolvedInvitation = {
  readonly partner: Partner;
  readonly provider: Partner | null;
  readonly channel: Channel;
};

type Resolved = Answer<ResolvedInvitation, InvitationRefusal>;

/** Finds the partners behind a link and checks that they may serve this customer. */
export function resolveInvitation(
  world: ReadonlyWorld,
  customer: Customer,
  invitation: Invitation,
): Resolved {
  if (invitation.partnerId === customer.tenantId) {
    return refused({
      kind: "partnerIsOwnTenant",
      rule: "nobodyIsTheirOwnCustomer",
      facts: { tenantId: customer.tenantId },
    });
  }
  const partner = world.partners.get(invitation.partnerId);
  if (partner === undefined) return unknownPartner(world, customer, invitation, "partnerId");
  const resolved =
    invitation.kind === "reseller"
      ? resolveDirect(partner)
      : resolveIndirect(world, customer, partner, invitation);
  return resolved.ok ? insideMarket(customer, resolved.value) : resolved;
}

function resolveDirect(partner: Partner): Resolved {
  if (partner.kind === "indirectReseller") return kindMismatch(partner);
  return answered({
    partner,
    provider: null,
    channel: { kind: "direct", partnerId: partner.tenantId },
  });
}

function resolveIndirect(
  world: ReadonlyWorld,
  customer: Customer,
  partner: Partner,
  invitation: IndirectInvitation,
): Resolved {
  if (partner.kind !== "indirectReseller") return kindMismatch(partner);
  const resellerId = partner.tenantId;
  if (invitation.msppId !== partner.mpnId) {
    const facts = { resellerId, msppId: invitation.msppId, expected: partner.mpnId };
    return refused({ kind: "locationNotTheResellers", rule: "locationBelongsToReseller", facts });
  }
  const linkedProviderIds = providersOf(world, resellerId);
  if (invitation.providerId !== null && !world.partners.has(invitation.providerId)) {
    return unknownPartner(world, customer, invitation, "indirectCSPId");
  }
  const providerId =
    invitation.providerId ?? (linkedProviderIds.length === 1 ? linkedProviderIds[0] : undefined);
  const provider = providerId === undefined ? undefined : world.partners.get(providerId);
  if (provider === undefined || !linkedProviderIds.includes(provider.tenantId)) {
    const facts = { resellerId, providerId: invitation.providerId, linkedProviderIds };
    return refused({ kind: "providerNotLinked", rule: "resellersSellThroughTheirProvider", facts });
  }
  return answered({
    partner,
    provider,
    channel: { kind: "indirect", resellerId, providerId: provider.tenantId },
  });
}

function insideMarket(customer: Customer, resolved: ResolvedInvitation): Resolved {
  const outside = [resolved.partner, resolved.provider].find(
    (partner) => partner !== null && !isSameMarket(partner.country, customer.country),
  );
  if (outside === undefined || outside === null) return answered(resolved);
  const facts = {
    partnerId: outside.tenantId,
    partnerCountry: outside.country,
    partnerMarket: marketOf(outside.country),
    customerCountry: customer.country,
    customerMarket: marketOf(customer.country),
  };
  return refused({ kind: "countryOutsideMarket", rule: "partnersSellInTheirMarket", facts });
}

function kindMismatch(partner: Partner): Resolved {
  const facts = { partnerId: partner.tenantId, partnerKind: partner.kind };
  return refused({ kind: "invitationKindMismatch", rule: "linkFitsPartnerKind", facts });
}

function unknownPartner(
  world: ReadonlyWorld,
  customer: Customer,
  invitation: Invitation,
  parameter: "partnerId" | "indirectCSPId",
): Resolved {
  const facts = { parameter, standIns: standInsFor(world, customer, invitation) };
  return refused({
    kind: "invitationUnknownPartner",
    rule: "invitationsNameSandboxPartners",
    facts,
  });
}
