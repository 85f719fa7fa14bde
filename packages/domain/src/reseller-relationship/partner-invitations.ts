import type { IndirectInvitation, Invitation } from "../invitation/invitation.ts";
import type { Partner } from "../partner/state.ts";

/** The invitation of a partner that sells by itself. */
export function directInvitation(partner: Partner, adminPrivileges: boolean): Invitation {
  return { kind: "reseller", partnerId: partner.tenantId, adminPrivileges };
}

/** The invitation of a reseller that sells through a provider: it names the reseller's own location. */
export function indirectInvitation(
  reseller: Partner,
  provider: Partner,
  adminPrivileges: boolean,
): IndirectInvitation {
  return {
    kind: "indirectReseller",
    partnerId: reseller.tenantId,
    msppId: reseller.mpnId,
    providerId: provider.tenantId,
    adminPrivileges,
  };
}
