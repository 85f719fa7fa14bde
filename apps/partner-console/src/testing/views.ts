import { type Invitation, marketOf } from "@countersign/domain";
import {
  type CustomerCard,
  CustomerRow,
  type ExplainedRefusal,
  type PartnerCard,
  PartnerView,
  type Permission,
  PersonCard,
} from "@countersign/endpoints";
import {
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import type { z } from "zod";

/** The sandbox's clock in screen tests. */
export const NOW = "2026-04-21T10:42:00.000Z";

const [PartnerCardSchema, CustomerCardSchema] = PersonCard.options;

/** A partner of the demo as screens show it. */
export function partnerView(name: keyof typeof demoPartners): PartnerView {
  const partner = demoPartners[name];
  return PartnerView.parse({ ...partner, market: marketOf(partner.country) });
}

/** A partner's person of the demo. */
export function partnerCard(name: keyof typeof demoPartnerPeople): PartnerCard {
  const { credential: _, firstName, lastName, ...person } = demoPartnerPeople[name];
  const partner = Object.values(demoPartners).find(({ tenantId }) => tenantId === person.tenantId);
  return PartnerCardSchema.parse({
    ...person,
    displayName: `${firstName} ${lastName}`,
    companyName: partner?.companyName,
    account: "ready",
    partnerKind: partner?.kind,
    mayAttestAgreements: person.roles.some((role) => AGENTS.has(role)),
  });
}

/** The partner of somebody. */
export function organisationOf({ tenantId }: PartnerCard): PartnerView {
  const partners = (["oriolus", "alcedo", "ciconia", "parus", "junco"] as const).map(partnerView);
  const found = partners.find((partner) => partner.tenantId === tenantId);
  if (found === undefined) throw new Error(`The demo has no partner ${tenantId}.`);
  return found;
}

/** A customer's person of the demo, to whom mail can be delivered. */
export function customerCard(name: keyof typeof demoCustomerPeople): CustomerCard {
  const { credential: _, firstName, lastName, ...person } = demoCustomerPeople[name];
  const customer = Object.values(demoCustomers).find(
    ({ tenantId }) => tenantId === person.tenantId,
  );
  return CustomerCardSchema.parse({
    ...person,
    displayName: `${firstName} ${lastName}`,
    companyName: customer?.companyName,
    account: "ready",
    mayAcceptAgreements: true,
  });
}

/** A customer of the demo in the partner's list. */
export function customerRow(
  name: keyof typeof demoCustomers,
  changes: Partial<z.input<typeof CustomerRow>> = {},
): CustomerRow {
  const { tenantId, companyName, domain, country } = demoCustomers[name];
  const relation = {
    relationship: "reseller",
    through: null,
    standing: "nothingOnRecord",
    isWaitedFor: false,
    since: NOW,
    isAdded: false,
  };
  return CustomerRow.parse({ tenantId, companyName, domain, country, ...relation, ...changes });
}

const AGENTS: ReadonlySet<string> = new Set(["adminAgent", "salesAgent"]);

/** Why a person may not request a relationship, with the colleagues who may. */
export function notAnAgent(person: PartnerCard): ExplainedRefusal {
  const colleagues = [partnerCard("zofia"), partnerCard("marek")];
  return {
    refusal: {
      kind: "roleMayNotInvite",
      rule: "agentsInvite",
      facts: {
        partnerId: person.tenantId,
        roles: person.roles,
        allowed: ["adminAgent", "salesAgent"],
      },
    },
    names: {},
    curedBy: colleagues.filter(({ tenantId }) => tenantId === person.tenantId),
  };
}

/** Whether the person may request a relationship, as the server would say. */
export function mayInvite(person: PartnerCard): Permission {
  return person.mayAttestAgreements
    ? { allowed: true }
    : { allowed: false, why: notAnAgent(person) };
}

/** Why a Helpdesk agent may not add customers, with the colleagues who may. */
function mayNotAddCustomer(person: PartnerCard): ExplainedRefusal {
  return {
    refusal: {
      kind: "roleMayNotAddCustomer",
      rule: "agentsAddCustomers",
      facts: {
        partnerId: person.tenantId,
        roles: person.roles,
        allowed: ["adminAgent", "salesAgent", "globalAdmin"],
      },
    },
    names: {},
    curedBy: [partnerCard("zofia"), partnerCard("marek")],
  };
}

/** An indirect reseller leaves new customers to its provider. */
function leftToProvider({ tenantId }: PartnerCard): ExplainedRefusal {
  return {
    refusal: {
      kind: "indirectResellerMayNotAddCustomer",
      rule: "resellersLeaveNewCustomersToProviders",
      facts: { resellerId: tenantId, providerIds: [demoPartners.ciconia.tenantId] },
    },
    names: { [demoPartners.ciconia.tenantId]: "Ciconia Distribution" },
    curedBy: [partnerCard("olga")],
  };
}

/** Whether the person may add customers, as the server would say. */
export function mayAddCustomer(person: PartnerCard): Permission {
  if (person.partnerKind === "indirectReseller") {
    return { allowed: false, why: leftToProvider(person) };
  }
  return person.roles.includes("helpdeskAgent")
    ? { allowed: false, why: mayNotAddCustomer(person) }
    : { allowed: true };
}

/** The link by which the partner, or the reseller with its provider, invites. */
export function invitationOf(partner: PartnerView, provider: PartnerView | null): Invitation {
  const { tenantId: partnerId, mpnId: msppId } = partner;
  if (provider === null) return { kind: "reseller", partnerId, adminPrivileges: true };
  return {
    kind: "indirectReseller",
    partnerId,
    msppId,
    providerId: provider.tenantId,
    adminPrivileges: true,
  };
}
