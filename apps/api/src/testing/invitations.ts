import type { Invitation } from "@countersign/domain";
import { agreementTextIn, demoPartners } from "@countersign/scenarios";

const { oriolus, ciconia, parus } = demoPartners;

/** An invitation of a direct-bill partner whom nobody asked yet. */
export function anInvitation(
  told: Partial<Extract<Invitation, { kind: "reseller" }>> = {},
): Invitation {
  return { kind: "reseller", partnerId: oriolus.tenantId, adminPrivileges: true, ...told };
}

export function anIndirectInvitation(
  told: Partial<Extract<Invitation, { kind: "indirectReseller" }>> = {},
): Invitation {
  return {
    kind: "indirectReseller",
    partnerId: parus.tenantId,
    msppId: parus.mpnId,
    providerId: ciconia.tenantId,
    adminPrivileges: false,
    ...told,
  };
}

/** What the page sends when both boxes are ticked. */
export function anAcceptance(invitation: Invitation = anInvitation()) {
  return {
    invitation,
    authorizesPartner: true,
    agreement: { asked: true, text: polishText, hasRead: true },
  };
}

export const polishText = agreementTextIn("pl-PL").text;
